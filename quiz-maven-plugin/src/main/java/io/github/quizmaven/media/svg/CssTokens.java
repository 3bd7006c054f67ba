package io.github.quizmaven.media.svg;

import org.jspecify.annotations.Nullable;

/**
 * Splits a style sheet, or a value of a property, into tokens as browsers do (CSS Syntax Module
 * Level 3), comments, white space and numbers aside.
 */
final class CssTokens {

    /** What a token is. */
    enum Kind {
        NAME,
        /** A name with the parenthesis after it. */
        FUNCTION,
        /** An address that is not in quotation marks. */
        URL,
        STRING,
        AT_WORD,
        HASH,
        OPENING,
        CLOSING,
        OTHER
    }

    /**
     * A token.
     *
     * @param text its name or content, escapes resolved; a sign itself
     */
    record Token(Kind kind, String text) {}

    private static final int MOST_HEX_DIGITS = 6;

    private final CharSequence css;
    private int at;

    CssTokens(CharSequence css) {
        this.css = css;
    }

    /** The next token; null after the last. */
    @Nullable Token next() {
        skipBlanks();
        if (at >= css.length()) {
            return null;
        }
        char first = css.charAt(at);
        if (first == '"' || first == '\'') {
            return new Token(Kind.STRING, string(first));
        }
        if (isName(at)) {
            return named();
        }
        at++;
        if ((first == '#' || first == '@') && isName(at)) {
            return new Token(first == '#' ? Kind.HASH : Kind.AT_WORD, name());
        }
        Kind kind =
                "([{".indexOf(first) >= 0
                        ? Kind.OPENING
                        : ")]}".indexOf(first) >= 0 ? Kind.CLOSING : Kind.OTHER;
        return new Token(kind, String.valueOf(first));
    }

    private Token named() {
        boolean number = isDigit(is('-', at) ? at + 1 : at);
        String name = name();
        // The unit of a number calls nothing.
        if (number || !is('(', at)) {
            return new Token(Kind.NAME, name);
        }
        at++;
        if (!name.equalsIgnoreCase("url")) {
            return new Token(Kind.FUNCTION, name);
        }
        while (isBlank(at)) {
            at++;
        }
        return is('"', at) || is('\'', at)
                ? new Token(Kind.FUNCTION, name)
                : new Token(Kind.URL, url());
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (isName(at)) {
            if (css.charAt(at) == '\\') {
                name.appendCodePoint(escaped());
            } else {
                name.append(css.charAt(at++));
            }
        }
        return name.toString();
    }

    /** To the quotation mark that closes it, or to the end of the line. */
    private String string(char mark) {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < css.length() && css.charAt(at) != mark && !isLineEnd(at)) {
            if (isEscape(at)) {
                string.appendCodePoint(escaped());
            } else if (css.charAt(at) == '\\') {
                at += isLineEnd(at + 1) ? 2 : 1;
            } else {
                string.append(css.charAt(at++));
            }
        }
        at += is(mark, at) ? 1 : 0;
        return string.toString();
    }

    /** To the parenthesis that closes it; a broken address is taken as it is. */
    private String url() {
        StringBuilder url = new StringBuilder();
        while (at < css.length() && css.charAt(at) != ')') {
            if (isEscape(at)) {
                url.appendCodePoint(escaped());
            } else {
                url.append(css.charAt(at++));
            }
        }
        at++;
        return url.toString().strip();
    }

    /** Reads an escape and returns the character that it stands for. */
    private int escaped() {
        at++;
        int point = 0;
        int digits = 0;
        while (digits < MOST_HEX_DIGITS && at < css.length() && hex(css.charAt(at)) >= 0) {
            point = point * 16 + hex(css.charAt(at++));
            digits++;
        }
        if (digits == 0) {
            int literal = Character.codePointAt(css, at);
            at += Character.charCount(literal);
            return literal;
        }
        at += is('\r', at) && is('\n', at + 1) ? 2 : isBlank(at) ? 1 : 0;
        boolean real = Character.isValidCodePoint(point) && point != 0;
        return real && !(point >= 0xD800 && point <= 0xDFFF) ? point : 0xFFFD;
    }

    private void skipBlanks() {
        while (isBlank(at) || is('/', at) && is('*', at + 1)) {
            at = isBlank(at) ? at + 1 : commentEnd(at + 2);
        }
    }

    private int commentEnd(int from) {
        int end = from;
        while (end < css.length() && !(is('*', end) && is('/', end + 1))) {
            end++;
        }
        return end + 2;
    }

    private boolean isName(int index) {
        if (index >= css.length()) {
            return false;
        }
        char each = css.charAt(index);
        return each >= 'a' && each <= 'z'
                || each >= 'A' && each <= 'Z'
                || isDigit(index)
                || each == '-'
                || each == '_'
                || each >= 0x80
                || isEscape(index);
    }

    private boolean isDigit(int index) {
        return index < css.length() && css.charAt(index) >= '0' && css.charAt(index) <= '9';
    }

    private boolean isEscape(int index) {
        return is('\\', index) && index + 1 < css.length() && !isLineEnd(index + 1);
    }

    private boolean isLineEnd(int index) {
        return is('\n', index) || is('\r', index) || is('\f', index);
    }

    private boolean isBlank(int index) {
        return is(' ', index) || is('\t', index) || isLineEnd(index);
    }

    private boolean is(char sign, int index) {
        return index < css.length() && css.charAt(index) == sign;
    }

    /** The value of a hexadecimal digit of ASCII, or -1. */
    private static int hex(char each) {
        return each < 0x80 ? Character.digit(each, 16) : -1;
    }
}
