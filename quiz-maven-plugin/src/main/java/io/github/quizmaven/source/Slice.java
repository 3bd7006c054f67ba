package io.github.quizmaven.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a file, freed of the indentation and the quote marks around it, which still knows
 * where each of its characters is in the file.
 *
 * @param text the piece, with {@code \n} line ends
 * @param lineStarts for each line of {@code text}, the file offset of its first character
 */
public record Slice(String text, List<Integer> lineStarts) {

    public Slice {
        lineStarts = List.copyOf(lineStarts);
    }

    /** The file offset of an offset in this piece. */
    public int toFile(int offset) {
        int lineStart = 0;
        int line = 0;
        for (int end = text.indexOf('\n');
                end >= 0 && end < offset;
                end = text.indexOf('\n', end + 1)) {
            lineStart = end + 1;
            line++;
        }
        return lineStarts.get(line) + offset - lineStart;
    }

    /** The file's span of a span in this piece. */
    public Span toFile(Span span) {
        int start = toFile(span.start());
        return new Span(
                start, span.length() == 0 ? start : Math.max(start, toFile(span.end() - 1) + 1));
    }

    /** A piece of this piece. */
    public Slice part(Span span) {
        List<Integer> starts = new ArrayList<>();
        starts.add(toFile(span.start()));
        for (int end = text.indexOf('\n', span.start());
                end >= 0 && end < span.end();
                end = text.indexOf('\n', end + 1)) {
            starts.add(toFile(end + 1));
        }
        return new Slice(text.substring(span.start(), span.end()), starts);
    }

    /** The file's spans of the lines, without line ends. */
    public List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int lineStart : lineStarts) {
            int end = text.indexOf('\n', start);
            lines.add(new Span(lineStart, lineStart + (end < 0 ? text.length() : end) - start));
            start = end + 1;
        }
        return lines;
    }

    /** The file's span of the whole piece, from its first character that is not a blank. */
    public Span span() {
        // Blanks that stand for a tab have no place of their own, and may reach beyond its line.
        int start = text.isBlank() ? 0 : text.length() - text.stripLeading().length();
        return toFile(new Span(start, text.length()));
    }
}
