package io.github.quizmaven.exchange.gift;

import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A fraction in per cent. */
final class GiftNumber {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}+(?:[.][0-9]{0,30}+)?+");

    private GiftNumber() {}

    /** The number that is written; null if it is something else. */
    static @Nullable BigDecimal of(GiftScan scan, Span span) {
        StringBuilder text = new StringBuilder();
        for (int at = span.start(); at < span.end(); at++) {
            text.append(scan.at(at));
        }
        String number = text.toString().strip();
        return NUMBER.matcher(number).matches()
                ? new BigDecimal(number.endsWith(".") ? number + "0" : number)
                : null;
    }
}
