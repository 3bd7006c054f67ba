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

    /** Whether there are signs that are none of ASCII. */
    private final boolean others;

    private Signs(long low, long high, boolean others) {
        this.low = low;
        this.high = high;
        this.others = others;
    }

    public static Signs of(String text) {
        long low = 0;
        long high = 0;
        boolean others = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each < 2 * HALF) {
                // Letters and blanks alternate, which no processor can foresee.
                long isHigh = -(each >>> 6L);
                long sign = 1L << each;
                low |= sign & ~isHigh;
                high |= sign & isHigh;
            } else {
                others = true;
            }
        }
        return new Signs(low, high, others);
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

    /** Whether all of some signs may be here. */
    public boolean hasAll(Signs some) {
        return (some.low & ~low) == 0 && (some.high & ~high) == 0 && (others || !some.others);
    }

    /** Whether one of some signs is here. */
    public boolean hasAny(Signs some) {
        return (some.low & low | some.high & high) != 0;
    }
}
