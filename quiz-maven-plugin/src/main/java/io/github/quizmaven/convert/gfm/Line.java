package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.source.Span;

/**
 * A line of a source file, or what is left of it.
 *
 * @param number 1-based
 * @param start the file offset of the first character of {@code text}
 * @param text without its line end
 * @param kind what Markdown makes of it
 */
record Line(int number, int start, String text, Kind kind) {

    /** What a line belongs to. */
    enum Kind {
        TEXT,
        CODE_OPEN,
        CODE,
        CODE_CLOSE,
        COMMENT,
        /** Where a box that opens ended. */
        BOX_END
    }

    private static final int TAB = 4;

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isCode() {
        return kind == Kind.CODE_OPEN || kind == Kind.CODE || kind == Kind.CODE_CLOSE;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Span span() {
        return new Span(start, start + text.length());
    }

    /** A piece of it. */
    Span span(int from, int to) {
        return new Span(start + from, start + to);
    }

    /** The text without white space around it, with its place. */
    Line stripped() {
        return from(text.length() - text.stripLeading().length()).withText(text.strip());
    }

    /** What is left behind the first characters. */
    Line from(int index) {
        return new Line(number, start + index, text.substring(index), kind);
    }

    /** Another text at the same place. */
    Line withText(String other) {
        return new Line(number, start, other, kind);
    }

    Line withKind(Kind other) {
        return new Line(number, start, text, other);
    }

    /** The columns of white space before the text; a tab reaches to the next multiple of four. */
    int indent() {
        int column = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\t') {
                column += TAB - column % TAB;
            } else if (each == ' ') {
                column++;
            } else {
                return column;
            }
        }
        return column;
    }

    /**
     * Without up to so many columns of white space at its start. Code is indented as its fence is
     * and loses nothing.
     */
    Line dedent(int columns) {
        if (kind == Kind.CODE) {
            return this;
        }
        int column = 0;
        int at = 0;
        while (at < text.length() && column < columns) {
            char each = text.charAt(at);
            if (each == '\t') {
                column += TAB - column % TAB;
            } else if (each == ' ') {
                column++;
            } else {
                break;
            }
            at++;
        }
        return from(at);
    }
}
