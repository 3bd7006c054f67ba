package io.github.quizmaven.syntax.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of ASCII's characters are in a text. Most patterns need a sign that few texts have, and to
 * ask this set costs next to nothing.
 */
public final class Signs {

    private static final int HALF = Long.SIZE;

    private final long low;
    private final long high;

    private Signs(long low, long high) {
        this.low = low;
        this.high = high;
    }

    public static Signs of(String text) {
        long low = 0;
        long high = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each < HALF) {
                low |= 1L << each;
            } else if (each < 2 * HALF) {
                high |= 1L << each;
            }
        }
        return new Signs(low, high);
    }

    /** Those with which what a pattern takes can start, as the pattern itself says. */
    public static Signs starting(Pattern pattern) {
        StringBuilder starts = new StringBuilder();
        for (char each = 0; each < 2 * HALF; each++) {
            Matcher matcher = pattern.matcher(String.valueOf(each));
            if (matcher.lookingAt() || matcher.hitEnd()) {
                starts.append(each);
            }
        }
        return of(starts.toString());
    }

    /** Whether a sign is here; of one that is none of ASCII nobody knows, so that it may be. */
    public boolean mayHave(char sign) {
        return sign >= 2 * HALF || ((sign < HALF ? low : high) >>> sign & 1) != 0;
    }

    /** Whether all of some signs are here. */
    public boolean hasAll(Signs some) {
        return (some.low & ~low) == 0 && (some.high & ~high) == 0;
    }

    /** Whether one of some signs is here. */
    public boolean hasAny(Signs some) {
        return (some.low & low | some.high & high) != 0;
    }
}
