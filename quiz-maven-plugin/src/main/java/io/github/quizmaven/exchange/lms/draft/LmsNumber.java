package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that is right, with how far from it is right too.
 *
 * @param value the number, or the least one of a range
 * @param tolerance how far from it is right, or null
 * @param max the greatest number of a range, or null
 */
record LmsNumber(BigDecimal value, @Nullable BigDecimal tolerance, @Nullable BigDecimal max) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?(?:[0-9]{1,30}+(?:[.][0-9]{0,30}+)?+|[.][0-9]{1,30}+)(?:[eE][-+]?[0-9]{1,2}+)?+");

    /**
     * Reads a number, or a range with two points.
     *
     * @param tolerance a number, blank or null for none
     */
    static @Nullable LmsNumber of(String text, @Nullable String tolerance) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            @Nullable BigDecimal least = number(text.substring(0, dots));
            @Nullable BigDecimal most = number(text.substring(dots + 2));
            boolean range = least != null && most != null && least.compareTo(most) <= 0;
            boolean one = range && least.compareTo(most) == 0;
            return range ? new LmsNumber(least, null, one ? null : most) : null;
        }
        @Nullable BigDecimal value = number(text);
        boolean exact = tolerance == null || tolerance.isBlank();
        @Nullable BigDecimal far = exact ? BigDecimal.ZERO : number(tolerance);
        if (value == null || far == null || far.signum() < 0) {
            return null;
        }
        return new LmsNumber(value, far.signum() == 0 ? null : far, null);
    }

    private static @Nullable BigDecimal number(String text) {
        String plain = text.strip().replace('−', '-');
        String point = plain.indexOf('.') < 0 ? plain.replace(',', '.') : plain;
        return NUMBER.matcher(point).matches()
                ? new BigDecimal(point.endsWith(".") ? point + "0" : point)
                : null;
    }

    /** One range of several that touch; null if there is a gap between them. */
    static @Nullable LmsNumber all(List<LmsNumber> numbers) {
        List<LmsNumber> sorted =
                numbers.stream().sorted(Comparator.comparing(LmsNumber::from)).toList();
        LmsNumber all = sorted.get(0);
        for (LmsNumber each : sorted.subList(1, sorted.size())) {
            if (each.from().compareTo(all.to()) > 0) {
                return null;
            }
            if (each.to().compareTo(all.to()) > 0) {
                all = new LmsNumber(all.from(), null, each.to());
            } else if (each.from().equals(all.from()) && each.to().equals(all.to())) {
                all = each;
            }
        }
        return all;
    }

    boolean isExact() {
        return tolerance == null && max == null;
    }

    private BigDecimal from() {
        return tolerance == null ? value : value.subtract(tolerance);
    }

    private BigDecimal to() {
        return max != null ? max : tolerance == null ? value : value.add(tolerance);
    }

    /** As authors write it. */
    String text() {
        if (max != null) {
            return value.toPlainString() + " .. " + max.toPlainString();
        }
        return value.toPlainString() + (tolerance == null ? "" : " ± " + tolerance.toPlainString());
    }

    Numeric.Accepted accepted(Span at) {
        return new Numeric.Accepted(text(), value, tolerance, false, max, at);
    }
}
