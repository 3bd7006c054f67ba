package io.github.quizmaven.source;

import java.util.Arrays;

/** Turns offsets of one text into 1-based lines and 1-based columns, counted in code points. */
public final class LineMap {

    private final String text;
    private final int[] starts;

    /**
     * @param text a text whose line ends are {@code \n}
     */
    public LineMap(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The 1-based line of an offset between 0 and the text's length. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of an offset, in code points; a tab counts as one. */
    public int column(int offset) {
        return text.codePointCount(start(line(offset)), offset) + 1;
    }

    /** The offset of the first character of a 1-based line. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The offset behind the last character of a 1-based line, its line end left out. */
    public int end(int line) {
        return line < starts.length ? starts[line] - 1 : text.length();
    }

    /** The text whose lines these are. */
    String text() {
        return text;
    }

    /** The number of lines; a text that ends with a line end has an empty last one. */
    public int count() {
        return starts.length;
    }
}
