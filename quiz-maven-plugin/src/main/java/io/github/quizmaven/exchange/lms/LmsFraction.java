package io.github.quizmaven.exchange.lms;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads fractions and points. */
public final class LmsFraction {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]{1,9}+(?:[.,][0-9]{0,30}+)?+|[.,][0-9]{1,30}+)");

    private LmsFraction() {}

    /** The number that is written; null if it is something else. */
    public static @Nullable BigDecimal of(String text) {
        String number = text.strip().replace(',', '.');
        return NUMBER.matcher(number).matches()
                ? new BigDecimal(number.endsWith(".") ? number + "0" : number)
                : null;
    }
}
