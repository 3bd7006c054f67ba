package io.github.quizmaven.rule.shown;

import io.github.quizmaven.source.Chars;
import java.util.List;

/**
 * Finds the lines that can look like nothing but text: most are of this kind, and need no pattern.
 */
final class PlainLines {

    /** A line that can be a property. */
    private static final int SHORT = 25;

    private static final List<String> VERDICTS =
            List.of("wrong", "incorrect", "falsch", "the correct ", "the right ");

    /** What a line has that may look like something else. */
    private static final String SIGNS = "[【{_［:>→—–";

    private static final String TITLE_SIGNS = "([{_［";

    /** How the words for points in {@link Looks} end. */
    private static final String POINTS_ENDS = "pPtTsSkKeE.";

    private static final int ASCII = 128;

    /** The same, if it is there twice. */
    private static final String DOUBLED = "-/#(%.…";

    private PlainLines() {}

    /**
     * Whether a line can look like nothing of these: it begins with two letters, but not with a
     * verdict, and has no bracket, no low line, no colon, no arrow, and no sign of an answer line
     * if it may begin like one. Most lines are of this kind, and need no pattern.
     */
    static boolean isPlain(String line) {
        if (!startsWithWord(line)) {
            return false;
        }
        for (String verdict : VERDICTS) {
            if (line.regionMatches(true, 0, verdict, 0, verdict.length())) {
                return false;
            }
        }
        boolean answer = "aAcCkK".indexOf(line.charAt(0)) >= 0;
        for (int at = 2; at < line.length(); at++) {
            char each = line.charAt(at);
            if (isSign(each) || line.charAt(at - 1) == each && DOUBLED.indexOf(each) >= 0) {
                return false;
            }
            if ((answer || line.length() <= SHORT) && each == '=') {
                return false;
            }
            if (answer && !Chars.isLatin(each) && "-–—".indexOf(each) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Two letters, or one that is a word, as in "A team …". */
    private static boolean startsWithWord(String line) {
        if (line.length() < 2 || !Chars.isLatin(line.charAt(0))) {
            return false;
        }
        return Chars.isLatin(line.charAt(1))
                || line.length() > 2 && line.charAt(1) == ' ' && Chars.isLatin(line.charAt(2));
    }

    /** The same for a title, which can only hold what is in brackets, or end in points. */
    static boolean isPlainTitle(String line) {
        boolean digit = false;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (!Chars.isLatin(each) && each != ' ') {
                if (TITLE_SIGNS.indexOf(each) >= 0) {
                    return false;
                }
                digit |= each >= '0' && each <= '9';
            }
        }
        return !digit || !mayEndInPoints(line.charAt(line.length() - 1));
    }

    /** Whether it is the last sign of a word for points, a full stop after it, or none of ASCII. */
    private static boolean mayEndInPoints(char last) {
        return last >= ASCII || POINTS_ENDS.indexOf(last) >= 0;
    }

    /** Most characters are letters, of which none is a sign. */
    private static boolean isSign(char each) {
        return !Chars.isLatin(each) && each != ' ' && SIGNS.indexOf(each) >= 0;
    }
}
