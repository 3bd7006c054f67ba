package io.github.quizmaven.write.form;

/** Escapes running text wherever its characters could be read as markup. */
public final class Escapes {

    private static final String ANYWHERE = "\\`*[]<&~|";
    private static final String AT_START = "-+#=>";
    private static final int MOST_DIGITS = 9;

    private Escapes() {}

    /**
     * @param start whether the text starts a line
     * @param math whether a dollar sign opens a formula
     */
    public static String of(String text, boolean start, boolean math) {
        StringBuilder escaped = new StringBuilder();
        int at = start ? start(text, escaped) : 0;
        for (; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean last = at + 1 == text.length();
            boolean special =
                    ANYWHERE.indexOf(each) >= 0
                            || each == '$' && math
                            || each == '!' && last
                            || each == '_' && !isInside(text, at);
            if (special) {
                escaped.append('\\');
            }
            if (each == '\n') {
                escaped.append("&#10;");
            } else {
                escaped.append(each);
            }
        }
        return escaped.toString();
    }

    /** Whether a character is in a word, where it opens and closes nothing. */
    private static boolean isInside(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** What only the start of a line makes special; returns where the rest starts. */
    private static int start(String text, StringBuilder escaped) {
        if (text.isEmpty()) {
            return 0;
        }
        char first = text.charAt(0);
        if (AT_START.indexOf(first) >= 0) {
            escaped.append('\\').append(first);
            return 1;
        }
        if (first == ' ' || first == '\t') {
            escaped.append("&#").append((int) first).append(';');
            return 1;
        }
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean number =
                digits > 0
                        && digits <= MOST_DIGITS
                        && digits < text.length()
                        && ".)".indexOf(text.charAt(digits)) >= 0;
        if (!number) {
            return 0;
        }
        escaped.append(text, 0, digits).append('\\').append(text.charAt(digits));
        return digits + 1;
    }
}
