package io.github.quizmaven.syntax.fact;

/**
 * Collects a content key: runs of white space become one space, none is beside a block's tag, and
 * white space in code is kept by characters that stand for it.
 */
final class KeyText {

    private static final int USUAL_SIZE = 100;
    private static final char KEPT_SPACE = '\uE000';
    private static final char KEPT_LINE_END = '\uE001';
    private static final char KEPT_TAB = '\uE002';

    private final StringBuilder out = new StringBuilder(USUAL_SIZE);

    /** Whether white space was read that is written before the next text or tag. */
    private boolean space;

    /** Whether a block's tag, or nothing, is before what comes next. */
    private boolean afterBlock = true;

    /** A place to go back to. */
    record Mark(int length, boolean space, boolean afterBlock) {}

    Mark mark() {
        return new Mark(out.length(), space, afterBlock);
    }

    void reset(Mark mark) {
        out.setLength(mark.length());
        space = mark.space();
        afterBlock = mark.afterBlock();
    }

    int length() {
        return out.length();
    }

    boolean isBlankFrom(int start) {
        for (int at = start; at < out.length(); at++) {
            if (!Character.isWhitespace(out.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Text to be escaped. */
    void text(String text) {
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && isPlain(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                writeSpace();
                out.append(text, at, end);
                at = end;
            } else if (isSpace(text.charAt(at))) {
                space = true;
                at++;
            } else {
                writeSpace();
                append(text.charAt(at));
                at++;
            }
        }
    }

    private static boolean isPlain(char each) {
        return each > ' ' && each != '&' && each != '<' && each != '>';
    }

    /** An inline tag: the space before it counts. */
    void tag(String tag) {
        writeSpace();
        out.append(tag);
    }

    /** A block's tag: the space around it is nothing. */
    void block(String tag) {
        space = false;
        out.append(tag);
        afterBlock = true;
    }

    /** Code in a line. */
    void code(String code) {
        writeSpace();
        for (int at = 0; at < code.length(); at++) {
            switch (code.charAt(at)) {
                case ' ' -> out.append(KEPT_SPACE);
                case '\n' -> out.append(KEPT_LINE_END);
                case '\t' -> out.append(KEPT_TAB);
                default -> append(code.charAt(at));
            }
        }
    }

    /** A block of code, without the blanks at the ends of its lines and of the whole. */
    void codeBlock(String code) {
        StringBuilder trimmed = new StringBuilder(code.length());
        for (int at = 0; at < code.length(); at++) {
            if (code.charAt(at) == '\n') {
                int end = trimmed.length();
                while (end > 0
                        && (trimmed.charAt(end - 1) == ' ' || trimmed.charAt(end - 1) == '\t')) {
                    end--;
                }
                trimmed.setLength(end);
            }
            trimmed.append(code.charAt(at));
        }
        code(trimmed.toString().stripTrailing());
    }

    /** White space as CommonMark folds it. */
    static boolean isSpace(char each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r' || each == '\f';
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void append(char each) {
        switch (each) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> out.append(each);
        }
    }

    private void writeSpace() {
        if (space && !afterBlock) {
            out.append(' ');
        }
        space = false;
        afterBlock = false;
    }

    /** The key without the space at its end. */
    @Override
    public String toString() {
        return out.toString().strip();
    }
}
