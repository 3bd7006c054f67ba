package io.github.quizmaven.syntax;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;

/**
 * A line of a piece of a file.
 *
 * @param lead what it starts with in place of the white space before {@code span}
 * @param span what follows in the file
 */
public record Line(String lead, Span span) {

    /** A stretch of the file's line without the white space before it. */
    public static Line unindented(SourceFile file, Span span) {
        int start = span.start();
        while (start < span.end() && isSpace(file.text().charAt(start))) {
            start++;
        }
        return new Line("", new Span(start, span.end()));
    }

    /** An empty line at the end of a line of the file. */
    public static Line empty(int offset) {
        return new Line("", Span.at(offset));
    }

    /** CommonMark 2.1: no other white space makes a line blank. */
    public static boolean isSpace(char each) {
        return each == ' ' || each == '\t';
    }

    public String text(SourceFile file) {
        return lead + file.text(span);
    }

    public boolean isBlank(SourceFile file) {
        return lead.isBlank() && unindented(file, span).span().length() == 0;
    }

    /** Where its first character stands in the file, if all its characters are there. */
    int start() {
        return Math.max(0, span.start() - lead.length());
    }
}
