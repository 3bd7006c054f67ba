package io.github.quizmaven.source;

/**
 * A span of a file in the terms of people and editors, with the line that shows it. It outlives the
 * file's text.
 *
 * @param path the file's path from the source folder, with {@code /}
 * @param span the same place as offsets
 * @param line 1-based
 * @param column 1-based, in code points
 * @param endLine 1-based line of the end
 * @param endColumn 1-based column behind the last character
 * @param excerpt the whole source line at {@code line}
 */
public record Place(
        String path, Span span, int line, int column, int endLine, int endColumn, String excerpt) {

    /** The beginning of a file, of which nothing is shown. */
    public static Place start(String path) {
        return new Place(path, Span.at(0), 1, 1, 1, 1, "");
    }

    /** What stands there, as far as its first line goes. */
    public String text() {
        return excerpt.substring(
                offset(column), endLine > line ? excerpt.length() : offset(endColumn));
    }

    private int offset(int column) {
        int points = excerpt.codePointCount(0, excerpt.length());
        return excerpt.offsetByCodePoints(0, Math.min(column - 1, points));
    }
}
