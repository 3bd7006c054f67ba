package io.github.quizmaven.syntax.fact;

import java.util.Arrays;

/**
 * Where the characters of a text are in the file, by runs: those of a run are in the file as they
 * are in the text, or all of them stand for one stretch of it.
 */
final class Runs {

    /** In place of a run's end in the file: its characters are written one by one. */
    private static final int ONE_BY_ONE = -1;

    private int[] starts = new int[4];
    private int[] fileStarts = new int[4];
    private int[] fileEnds = new int[4];
    private int size;

    /** A run, up to where the next one starts, whose characters are in the file as they are. */
    void asWritten(int start, int fileStart) {
        int last = size - 1;
        boolean goesOn =
                size > 0
                        && fileEnds[last] == ONE_BY_ONE
                        && fileStarts[last] + start - starts[last] == fileStart;
        if (!goesOn) {
            add(start, fileStart, ONE_BY_ONE);
        }
    }

    /** A run whose characters all stand for one stretch of the file. */
    void standingFor(int start, int fileStart, int fileEnd) {
        add(start, fileStart, fileEnd);
    }

    /**
     * Copies what another text says of a part of it.
     *
     * @param to where the part is in this text
     */
    void copy(Runs other, int from, int until, int to) {
        for (int run = other.at(from); run < other.size && other.starts[run] < until; run++) {
            int start = Math.max(from, other.starts[run]);
            int shift = to - from;
            if (other.fileEnds[run] == ONE_BY_ONE) {
                add(start + shift, other.fileStart(start), ONE_BY_ONE);
            } else {
                add(start + shift, other.fileStarts[run], other.fileEnds[run]);
            }
        }
    }

    /** Where a character starts in the file. */
    int fileStart(int character) {
        int run = at(character);
        return fileEnds[run] == ONE_BY_ONE
                ? fileStarts[run] + character - starts[run]
                : fileStarts[run];
    }

    /** Where a character ends in the file. */
    int fileEnd(int character) {
        int run = at(character);
        return fileEnds[run] == ONE_BY_ONE
                ? fileStarts[run] + character - starts[run] + 1
                : fileEnds[run];
    }

    private int at(int character) {
        int found = Arrays.binarySearch(starts, 0, size, character);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private void add(int start, int fileStart, int fileEnd) {
        if (size > 0 && starts[size - 1] == start) {
            // The run before it has no characters.
            size--;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            fileStarts = Arrays.copyOf(fileStarts, size * 2);
            fileEnds = Arrays.copyOf(fileEnds, size * 2);
        }
        starts[size] = start;
        fileStarts[size] = fileStart;
        fileEnds[size] = fileEnd;
        size++;
    }
}
