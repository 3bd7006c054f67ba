package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.quiz.response.Numeric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with up to two tolerances, as in {@code 1/3 +- 0.01 +- 5%}.
 *
 * @param accepted what it accepts; null if it cannot be said
 * @param refused why it cannot be said; null if it can
 */
record NumberAnswer(Numeric.@Nullable Accepted accepted, @Nullable String refused) {

    private static final String NUMBER = "\\d{1,300}(?:\\.\\d{1,300})?";
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?<value>[+-]?"
                            + NUMBER
                            + ")(?:/(?<below>"
                            + NUMBER
                            + "))?(?<first>[ \\t]*+(?:\\+-|±)[ \\t]*+"
                            + NUMBER
                            + "[ \\t]*+%?)?(?<second>[ \\t]*+(?:\\+-|±)[ \\t]*+"
                            + NUMBER
                            + "[ \\t]*+%?)?[ \\t]*+");

    /** How many decimals a fraction is written with. */
    private static final int DECIMALS = 12;

    /** One tolerance. */
    private record Tolerance(BigDecimal number, boolean relative) {

        static @Nullable Tolerance of(@Nullable String text) {
            if (text == null) {
                return null;
            }
            String number = text.replaceFirst("\\+-|±", "").replace("%", "").strip();
            return new Tolerance(new BigDecimal(number), text.strip().endsWith("%"));
        }

        BigDecimal distance(BigDecimal value) {
            return relative ? number.movePointLeft(2).multiply(value.abs()) : number;
        }
    }

    static NumberAnswer of(Row row) {
        Matcher answer = ANSWER.matcher(row.text().strip());
        if (!answer.matches()) {
            return new NumberAnswer(null, "this is not a number as MDQ writes them");
        }
        BigDecimal value = new BigDecimal(answer.group("value"));
        @Nullable Tolerance tolerance =
                wider(
                        Tolerance.of(answer.group("first")),
                        Tolerance.of(answer.group("second")),
                        value);
        if (answer.group("below") != null) {
            return fraction(value, new BigDecimal(answer.group("below")), tolerance, row);
        }
        String text = answer.group("value").replaceFirst("^\\+", "");
        if (tolerance != null) {
            text += " ± " + tolerance.number().toPlainString() + (tolerance.relative() ? "%" : "");
        }
        return new NumberAnswer(
                new Numeric.Accepted(
                        text,
                        value,
                        tolerance == null ? null : tolerance.number(),
                        tolerance != null && tolerance.relative(),
                        null,
                        row.span()),
                null);
    }

    private static @Nullable Tolerance wider(
            @Nullable Tolerance one, @Nullable Tolerance other, BigDecimal value) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.distance(value).compareTo(other.distance(value)) >= 0 ? one : other;
    }

    /** A fraction is a decimal only within some distance. */
    private static NumberAnswer fraction(
            BigDecimal above, BigDecimal below, @Nullable Tolerance tolerance, Row row) {
        if (below.signum() == 0) {
            return new NumberAnswer(null, "this fraction is divided by nothing");
        }
        BigDecimal value = above.divide(below, DECIMALS, RoundingMode.HALF_EVEN);
        if (tolerance == null) {
            boolean exact = value.multiply(below).compareTo(above) == 0;
            return exact
                    ? accepted(value.stripTrailingZeros(), null, row)
                    : new NumberAnswer(
                            null,
                            "this fraction is no decimal number: say how far from it is right");
        }
        BigDecimal distance = tolerance.distance(value);
        return accepted(
                value.subtract(distance).stripTrailingZeros(),
                value.add(distance).stripTrailingZeros(),
                row);
    }

    private static NumberAnswer accepted(BigDecimal value, @Nullable BigDecimal max, Row row) {
        String text = value.toPlainString() + (max == null ? "" : " .. " + max.toPlainString());
        return new NumberAnswer(
                new Numeric.Accepted(text, value, null, false, max, row.span()), null);
    }
}
