package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;

/**
 * A line of a piece of a file.
 *
 * @param indent the number of spaces that it starts with
 * @param span what follows them in the file
 */
record Line(int indent, Span span) {

    /** A stretch of the file's line without the white space before it. */
    static Line unindented(SourceFile file, Span span) {
        String text = file.text(span);
        return new Line(
                0,
                new Span(span.start() + text.length() - text.stripLeading().length(), span.end()));
    }

    /** An empty line at the end of a line of the file. */
    static Line empty(int offset) {
        return new Line(0, Span.at(offset));
    }

    String text(SourceFile file) {
        return " ".repeat(indent) + file.text(span);
    }

    boolean isBlank(SourceFile file) {
        return file.text(span).isBlank();
    }

    /** Where its first character stands in the file, if all its spaces are there. */
    int start() {
        return Math.max(0, span.start() - indent);
    }
}
