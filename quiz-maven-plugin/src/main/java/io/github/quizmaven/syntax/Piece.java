package io.github.quizmaven.syntax;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of a file that is read by itself, freed of the indentation and the quote marks around it,
 * which still knows where each of its characters is in the file.
 */
public final class Piece {

    private final String text;

    /** For each line of the text, where it starts in the text. */
    private final int[] starts;

    /** For each line of the text, where its first character is in the file. */
    private final int[] fileStarts;

    /**
     * @param text the piece, with {@code \n} line ends
     * @param fileStarts for each line of {@code text}, the file's offset of its first character
     */
    public Piece(String text, List<Integer> fileStarts) {
        this.text = text;
        this.fileStarts = new int[fileStarts.size()];
        for (int line = 0; line < this.fileStarts.length; line++) {
            this.fileStarts[line] = fileStarts.get(line);
        }
        this.starts = new int[this.fileStarts.length];
        int line = 1;
        for (int end = text.indexOf('\n');
                end >= 0 && line < starts.length;
                end = text.indexOf('\n', end + 1)) {
            starts[line++] = end + 1;
        }
    }

    /** A stretch of a file as it is written. */
    public static Piece of(SourceFile file, Span span) {
        List<Integer> starts = new ArrayList<>();
        starts.add(span.start());
        for (int line = file.lines().line(span.start()) + 1;
                line <= file.lines().count() && file.lines().start(line) <= span.end();
                line++) {
            starts.add(file.lines().start(line));
        }
        return new Piece(file.text(span), starts);
    }

    /**
     * Lines joined to one piece, blank ones at both ends left out.
     *
     * @param otherwise where an empty piece is
     */
    public static Piece of(SourceFile file, List<Line> lines, int otherwise) {
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).isBlank(file)) {
            first++;
        }
        while (last > first && lines.get(last - 1).isBlank(file)) {
            last--;
        }
        if (first == last) {
            return new Piece("", List.of(otherwise));
        }
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int index = first; index < last; index++) {
            text.append(index == first ? "" : "\n").append(lines.get(index).text(file));
            starts.add(lines.get(index).start());
        }
        int end = text.length();
        while (end > 0 && Line.isSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        return new Piece(text.toString(), starts);
    }

    /** The piece, with {@code \n} line ends. */
    public String text() {
        return text;
    }

    /** For each line, the file's offset of its first character. */
    public List<Integer> fileStarts() {
        return Arrays.stream(fileStarts).boxed().toList();
    }

    /** The file's offset of an offset in this piece. */
    public int toFile(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return fileStarts[line] + offset - starts[line];
    }

    /** The file's span of a span in this piece. */
    public Span toFile(Span span) {
        int start = toFile(span.start());
        return new Span(
                start, span.length() == 0 ? start : Math.max(start, toFile(span.end() - 1) + 1));
    }

    /** The file's span of the whole piece, from its first character that is not blank. */
    public Span span() {
        // Blanks that stand for a tab have no place of their own, and may reach over its line.
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return toFile(new Span(start == text.length() ? 0 : start, text.length()));
    }

    private static boolean isBlank(char each) {
        return each == '\n' || Line.isSpace(each);
    }

    /** Another text with the same line starts, as long as this one. */
    Piece with(String other) {
        return new Piece(other, fileStarts());
    }
}
