package io.github.quizmaven.source;

/**
 * A span of a file in the terms of people and editors, with what shows it. It outlives the file's
 * text, and is small however long the file's lines are.
 *
 * @param path the file's path from the source folder, with {@code /}
 * @param span the same place as offsets
 * @param line 1-based
 * @param column 1-based, in code points
 * @param endLine 1-based line of the end
 * @param endColumn 1-based column after the last character
 * @param excerpt the source line at {@code line}, or of a long one the part around the place
 * @param cut what the excerpt lacks of the line
 */
public record Place(
        String path,
        Span span,
        int line,
        int column,
        int endLine,
        int endColumn,
        String excerpt,
        Cut cut) {

    /** The longest part of a line that is kept on the left and on the right of a place's start. */
    private static final int MOST_BEFORE = 120;

    private static final int MOST_AFTER = 240;

    /**
     * What an excerpt lacks of its line.
     *
     * @param before how many code points are missing at its start
     * @param after whether any are missing at its end
     */
    public record Cut(int before, boolean after) {

        static final Cut NONE = new Cut(0, false);
    }

    /** With the whole line. */
    public Place(
            String path,
            Span span,
            int line,
            int column,
            int endLine,
            int endColumn,
            String excerpt) {
        this(path, span, line, column, endLine, endColumn, excerpt, Cut.NONE);
    }

    /** The beginning of a file, of which nothing is shown. */
    public static Place start(String path) {
        return new Place(path, Span.at(0), 1, 1, 1, 1, "");
    }

    static Place of(String path, LineMap lines, Span span) {
        int line = lines.line(span.start());
        int column = lines.column(span.start());
        String text = lines.text();
        int from = whole(text, Math.max(lines.start(line), span.start() - MOST_BEFORE));
        int to = whole(text, Math.min(lines.end(line), span.start() + MOST_AFTER));
        return new Place(
                path,
                span,
                line,
                column,
                lines.line(span.end()),
                lines.column(span.end()),
                text.substring(from, to),
                new Cut(lines.column(from) - 1, to < lines.end(line)));
    }

    /** What is there, as far as the excerpt goes. */
    public String text() {
        return excerpt.substring(from(), to());
    }

    /** The offset in the excerpt at which the place starts. */
    public int from() {
        return offset(column);
    }

    /** The offset in the excerpt at which the place ends, or the excerpt does. */
    public int to() {
        return endLine > line ? excerpt.length() : Math.max(from(), offset(endColumn));
    }

    private int offset(int column) {
        int points = excerpt.codePointCount(0, excerpt.length());
        return excerpt.offsetByCodePoints(0, Math.min(column - 1 - cut.before, points));
    }

    /** An offset that does not part a surrogate pair. */
    private static int whole(String text, int offset) {
        boolean parts =
                offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return parts ? offset - 1 : offset;
    }
}
