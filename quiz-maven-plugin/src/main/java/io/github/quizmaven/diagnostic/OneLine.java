package io.github.quizmaven.diagnostic;

/**
 * Makes a text one line that harms neither who reads it nor what prints it: nothing in it steers a
 * terminal, reorders what is shown, or is a command to a CI system that reads its log.
 *
 * <p>GitHub obeys {@code ::error} at the start of a line and {@code ##[error]} anywhere, Azure
 * {@code ##vso[}, TeamCity {@code ##teamcity[}; GitLab's {@code section_start} needs control
 * characters. Some of them skip characters that nobody sees.
 */
public final class OneLine {

    /** Takes the place of a character that would steer the terminal. */
    private static final int REPLACEMENT = 0xFFFD;

    /** Takes the place of a character that a command cannot do without. */
    private static final char DEFUSED = '_';

    private OneLine() {}

    /** A text that may be printed as a line of its own. Line ends and tabs become spaces. */
    public static String of(String text) {
        String shown = shown(text, ' ');
        int colon = commandAtStart(shown);
        return inside(
                colon < 0
                        ? shown
                        : shown.substring(0, colon) + DEFUSED + shown.substring(colon + 1));
    }

    /**
     * A line of a file that is printed after its number. It keeps its tabs, and has as many
     * characters as before.
     */
    public static String ofSource(String line) {
        return inside(shown(line, '\t'));
    }

    /** Whether a terminal or a log must not see a character. */
    public static boolean steers(int each) {
        return Character.isISOControl(each)
                || each == 0x2028
                || each == 0x2029
                || each == 0x061C
                || each == 0x200E
                || each == 0x200F
                || each >= 0x202A && each <= 0x202E
                || each >= 0x2066 && each <= 0x2069;
    }

    private static String shown(String text, char tab) {
        if (text.chars().noneMatch(OneLine::steers)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        String whole = tab == ' ' ? text.replace("\r\n", "\n") : text;
        whole.chars()
                .map(
                        each ->
                                switch (each) {
                                    case '\t' -> tab;
                                    case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> ' ';
                                    default -> steers(each) ? REPLACEMENT : each;
                                })
                .forEach(each -> shown.append((char) each));
        return shown.toString();
    }

    /** Where a command begins that must be at the start of a line, or -1. */
    private static int commandAtStart(String line) {
        int first = next(line, 0, true);
        int second = first < line.length() ? next(line, first + 1, false) : first;
        boolean command =
                second < line.length() && line.charAt(first) == ':' && line.charAt(second) == ':';
        return command ? first : -1;
    }

    /** The offset of the next character that is seen. */
    private static int next(String line, int from, boolean skipSpace) {
        int at = from;
        while (at < line.length()
                && (isSkipped(line.charAt(at)) || skipSpace && isSpace(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The line without the commands that may be anywhere in it: {@code ##word[}. */
    private static String inside(String line) {
        int hash = line.indexOf('#');
        if (hash < 0) {
            return line;
        }
        StringBuilder defused = new StringBuilder(line);
        int start = -1;
        boolean afterHash = false;
        for (int at = hash; at < line.length(); at++) {
            char each = line.charAt(at);
            if (isSkipped(each)) {
                continue;
            }
            if (each == '#') {
                start = afterHash ? at : -1;
            } else if (each == '[' && start >= 0) {
                defused.setCharAt(start, DEFUSED);
                start = -1;
            } else if (!Character.isLetterOrDigit(each)) {
                start = -1;
            }
            afterHash = each == '#';
        }
        return defused.toString();
    }

    private static boolean isSkipped(char each) {
        return each == REPLACEMENT || Character.getType(each) == Character.FORMAT;
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
