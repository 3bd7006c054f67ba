package io.github.quizmaven.exchange.gfm.row;

import io.github.quizmaven.source.Span;

/**
 * A line of a foreign file, or what is left of it.
 *
 * @param number 1-based
 * @param start the file offset of the first character of {@code text}
 * @param text without its line end
 * @param kind what it belongs to
 */
public record Row(int number, int start, String text, Kind kind) {

    /** What a line belongs to. */
    public enum Kind {
        TEXT,
        CODE_OPEN,
        CODE,
        CODE_CLOSE,
        COMMENT,
        /** Where a box with the word for an answer opens. */
        ANSWER_BOX,
        /** The key of a question, which was elsewhere, without the word for it. */
        KEY,
        /** Where a box that opens ended. */
        BOX_END
    }

    private static final int TAB = 4;

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public Span span() {
        return new Span(start, start + text.length());
    }

    /** A piece of it. */
    public Span span(int from, int to) {
        return new Span(start + from, start + to);
    }

    /** The text without white space around it, with its place. */
    public Row stripped() {
        return from(text.length() - text.stripLeading().length()).withText(text.strip());
    }

    /** What is left after the first characters. */
    public Row from(int index) {
        return new Row(number, start + index, text.substring(index), kind);
    }

    /** Another text at the same place. */
    public Row withText(String other) {
        return new Row(number, start, other, kind);
    }

    public Row withKind(Kind other) {
        return new Row(number, start, text, other);
    }

    /** An empty line of text at the same place. */
    public Row emptied() {
        return new Row(number, start, "", Kind.TEXT);
    }

    /** The columns of white space before the text; a tab reaches to the next multiple of four. */
    public int indent() {
        int column = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each != '\t' && each != ' ') {
                return column;
            }
            column = next(column, each);
        }
        return column;
    }

    /**
     * Without up to so many columns of white space at its start. Code is indented as its fence is
     * and loses nothing.
     */
    public Row dedent(int columns) {
        int column = 0;
        int at = 0;
        while (kind != Kind.CODE && at < text.length() && column < columns) {
            char each = text.charAt(at);
            if (each != '\t' && each != ' ') {
                break;
            }
            column = next(column, each);
            at++;
        }
        return from(at);
    }

    private static int next(int column, char each) {
        return column + (each == '\t' ? TAB - column % TAB : 1);
    }

    /** Whether it is a rule: three or more of the same sign and nothing else. */
    public boolean isRule() {
        if (!isText() || indent() >= TAB) {
            return false;
        }
        char sign = 0;
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == ' ' || each == '\t') {
                continue;
            }
            if ("-*_".indexOf(each) < 0 || sign != 0 && each != sign) {
                return false;
            }
            sign = each;
            count++;
        }
        return count > 2;
    }
}
