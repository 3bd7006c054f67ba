package io.github.quizmaven.rules.choice;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into words, single capital letters that may be names of options, and signs. */
final class LetterTokens {

    /** What a part of a text is. */
    enum Kind {
        WORD,
        /** A capital that is not part of a word, of "vitamin-C", "C++", "C#" or "A's". */
        LETTER,
        SIGN,
        /** After the end of the text. */
        NONE
    }

    /**
     * A part of a text.
     *
     * @param start where it starts, at a letter with the parenthesis that opens before it
     * @param end where it ends, at a letter with the parenthesis that closes after it
     * @param spaced whether white space is before it
     * @param text a word, the letter alone, or a sign
     */
    record Token(Kind kind, int start, int end, boolean spaced, String text) {

        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        /** The place of the option that a letter names, from 0. */
        int option() {
            return text.charAt(0) - 'A';
        }
    }

    private static final String NOT_BEFORE = "'’+-";
    private static final String NOT_AFTER = "'’+#";

    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean spaced;

    private LetterTokens(CharSequence text) {
        this.text = text;
    }

    static List<Token> of(CharSequence text) {
        LetterTokens tokens = new LetterTokens(text);
        int at = 0;
        while (at < text.length()) {
            at = tokens.read(at);
        }
        return tokens.tokens;
    }

    /** Reads what starts at an offset and returns where it ends. */
    private int read(int at) {
        if (Character.isWhitespace(text.charAt(at))) {
            spaced = true;
            return at + 1;
        }
        boolean opened = text.charAt(at) == '(' && isFreeBefore(at) && isCapital(at + 1);
        int capital = opened ? at + 1 : at;
        if (isCapital(capital) && isFreeBefore(capital)) {
            boolean closed = is(')', capital + 1);
            int end = closed && isFreeAfter(capital + 2) ? capital + 2 : capital + 1;
            if (closed || isFreeAfter(end)) {
                return add(Kind.LETTER, at, end, text.subSequence(capital, capital + 1).toString());
            }
        }
        int end = at;
        while (isWord(end)) {
            end++;
        }
        return end > at
                ? add(Kind.WORD, at, end, text.subSequence(at, end).toString())
                : add(Kind.SIGN, at, at + 1, text.subSequence(at, at + 1).toString());
    }

    private int add(Kind kind, int start, int end, String shown) {
        tokens.add(new Token(kind, start, end, spaced, shown));
        spaced = false;
        return end;
    }

    private boolean isCapital(int at) {
        return at < text.length()
                && text.charAt(at) >= 'A'
                && text.charAt(at) <= 'Z'
                && !isWord(at + 1);
    }

    private boolean isFreeBefore(int at) {
        return at == 0 || !isWord(at - 1) && NOT_BEFORE.indexOf(text.charAt(at - 1)) < 0;
    }

    private boolean isFreeAfter(int at) {
        return at >= text.length()
                || !isWord(at)
                        && NOT_AFTER.indexOf(text.charAt(at)) < 0
                        && !((is('-', at) || is('.', at)) && isWord(at + 1));
    }

    private boolean is(char sign, int at) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private boolean isWord(int at) {
        return at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }
}
