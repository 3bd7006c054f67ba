package io.github.quizmaven.site.template;

import java.util.Locale;

/**
 * Makes a style sheet small: its tokens, without the comments and blanks that only readers need.
 * What it means to a browser stays the same, whatever strings, addresses and escapes it holds.
 */
final class StyleSheet {

    /** Signs that need no blank before and none after them. */
    private static final String FREE = "{};,>";

    /** A blank before it means something: {@code a :hover} is not {@code a:hover}. */
    private static final char COLON = ':';

    private final String source;
    private final StringBuilder bare = new StringBuilder();
    private boolean blank;
    private boolean comment;

    /**
     * The last sign, if it is a token of its own; otherwise a letter, which stands for all else.
     */
    private char last = ';';

    private StyleSheet(String source) {
        this.source = source;
    }

    static String bare(String source) {
        return new StyleSheet(source).bare();
    }

    private String bare() {
        int at = 0;
        while (at < source.length()) {
            char sign = source.charAt(at);
            int end;
            if (source.startsWith("/*", at)) {
                end = after("*/", at + 2);
                comment = true;
            } else if (Character.isWhitespace(sign)) {
                end = at + 1;
                blank = true;
            } else if (sign == '"' || sign == '\'') {
                end = token(at, afterString(at), 'a');
            } else if (isNameSign(sign)) {
                end = token(at, afterName(at), 'a');
            } else {
                end = token(at, at + 1, sign);
            }
            at = end;
        }
        return bare.toString();
    }

    private static boolean isNameSign(char sign) {
        return Character.isLetterOrDigit(sign)
                || sign == '-'
                || sign == '_'
                || sign == '\\'
                || sign >= 0x80;
    }

    /** Takes over a token that starts with a sign and ends as one; what is before it is decided. */
    private int token(int from, int end, char kind) {
        if ((kind == '}' || kind == ';') && last == ';' && bare.length() > 0) {
            bare.setLength(bare.length() - 1);
        } else if (FREE.indexOf(last) < 0 && FREE.indexOf(kind) < 0 && !isAfterColon(kind)) {
            // Two tokens that only a comment keeps apart would be others without it.
            bare.append(blank ? " " : comment ? "/**/" : "");
        }
        bare.append(source, from, end);
        last = kind;
        blank = false;
        comment = false;
        return end;
    }

    private boolean isAfterColon(char kind) {
        return last == COLON && kind != COLON;
    }

    private int after(String closing, int from) {
        int found = source.indexOf(closing, from);
        return found < 0 ? source.length() : found + closing.length();
    }

    private int afterString(int from) {
        char quote = source.charAt(from);
        for (int at = from + 1; at < source.length(); at++) {
            char sign = source.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == quote || sign == '\n') {
                return at + 1;
            }
        }
        return source.length();
    }

    /** After a name, and after the address in brackets if the name says that there is one. */
    private int afterName(int from) {
        int at = from;
        while (at < source.length() && isNameSign(source.charAt(at))) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        int end = Math.min(at, source.length());
        boolean address = source.substring(from, end).toLowerCase(Locale.ROOT).equals("url");
        return address && source.startsWith("(", end) ? afterAddress(end) : end;
    }

    private int afterAddress(int bracket) {
        int first = bracket + 1;
        while (first < source.length() && Character.isWhitespace(source.charAt(first))) {
            first++;
        }
        boolean quoted = first < source.length() && "\"'".indexOf(source.charAt(first)) >= 0;
        return quoted ? first : after(")", first);
    }
}
