package io.github.quizmaven.write.form;

/** Writes a text so that its source is shown as code. */
public final class CodeForm {

    private static final int FENCE = 3;

    private CodeForm() {}

    /** A code block, which can be anywhere. */
    public static String block(String text) {
        return block(text, "");
    }

    /**
     * A code block in a language.
     *
     * @param info a word without backticks; empty for none
     */
    public static String block(String text, String info) {
        String fence = fence(text);
        return fence + info + "\n" + text + "\n" + fence;
    }

    /** What nothing in a text closes. */
    public static String fence(String text) {
        return "`".repeat(Math.max(FENCE, longestBackticks(text) + 1));
    }

    /** A code span. */
    public static String span(String text) {
        String mark = "`".repeat(longestBackticks(text) + 1);
        boolean pad =
                text.startsWith("`")
                        || text.endsWith("`")
                        || text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return pad ? mark + " " + text + " " + mark : mark + text + mark;
    }

    private static int longestBackticks(String text) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
