package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.NumberSigns;
import io.github.quizmaven.quiz.word.NumberText;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number is to be typed.
 *
 * @param accepted what is right; null if it could not be read
 * @param unit shown after the field, or null
 */
public record Numeric(@Nullable Accepted accepted, @Nullable String unit)
        implements Response.Typed {

    /**
     * The numbers that are accepted, as they are written.
     *
     * @param text as the author wrote it, as in {@code 3.14 ± 2%}
     * @param value the number, or the least one of a range
     * @param tolerance how far from the number it may be, or null
     * @param relative whether {@code tolerance} is per cent of the number
     * @param max the greatest number of a range, or null
     * @param at where it is in the file
     */
    public record Accepted(
            String text,
            BigDecimal value,
            @Nullable BigDecimal tolerance,
            boolean relative,
            @Nullable BigDecimal max,
            Span at) {

        /** Of a language that could take a point for a sign between thousands. */
        private static final NumberSigns POINT_GROUPS = new NumberSigns(',', '.', '0');

        public boolean isRange() {
            return max != null;
        }

        /** The least accepted number. */
        public BigDecimal from() {
            return max == null ? value.subtract(distance()) : value;
        }

        /** The greatest accepted number. */
        public BigDecimal to() {
            return max == null ? value.add(distance()) : max;
        }

        /** A number without the author's words for it. */
        private String form() {
            if (max != null) {
                return decimal(value) + " .. " + decimal(max);
            }
            return decimal(value)
                    + (tolerance == null ? "" : " ± " + decimal(tolerance))
                    + (relative ? "%" : "");
        }

        /** With a point, which must not look as if it separated thousands. */
        private static String decimal(BigDecimal number) {
            String plain = number.toPlainString();
            boolean ambiguous = POINT_GROUPS.read(plain) instanceof NumberSigns.Reading.Ambiguous;
            return ambiguous ? plain + "0" : plain;
        }

        private String plain() {
            return plain(value) + (max == null ? "" : ".." + plain(max));
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toString();
        }

        private BigDecimal distance() {
            if (tolerance == null) {
                return BigDecimal.ZERO;
            }
            return relative ? tolerance.movePointLeft(2).multiply(value.abs()) : tolerance;
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.NUMERIC;
    }

    @Override
    public boolean isAnswerable() {
        return accepted != null;
    }

    @Override
    public Map<String, ?> data() {
        return accepted == null
                ? Map.of()
                : Map.of("numeric", new Placed(number(accepted), accepted.at()));
    }

    private Map<String, Object> number(Accepted number) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(number.isRange() ? "min" : "value", number.value());
        if (number.max() != null) {
            data.put("max", number.max());
        }
        if (number.tolerance() != null) {
            data.put(
                    "tolerance",
                    number.relative()
                            ? number.tolerance().toPlainString() + "%"
                            : number.tolerance());
        }
        if (unit != null) {
            data.put("unit", unit);
        }
        return data;
    }

    @Override
    public Map<String, ?> wording() {
        return accepted == null ? Map.of() : Map.of("numeric/text", accepted.text());
    }

    @Override
    public Expected expected() {
        // Decimal strings keep what a binary fraction would lose.
        Accepted number = Objects.requireNonNull(accepted);
        List<String> key = List.of(number.from().toPlainString(), number.to().toPlainString());
        return new Expected(
                "numeric",
                key,
                false,
                false,
                unit,
                Stream.concat(key.stream(), Stream.ofNullable(unit)).toList(),
                List.of(number.plain()));
    }

    @Override
    public List<String> lines(boolean plain) {
        return accepted == null ? List.of() : List.of(plain ? accepted.form() : accepted.text());
    }

    @Override
    public boolean isInferred() {
        return isAnswerable();
    }

    @Override
    public Map<String, String> keys() {
        return unit == null ? Map.of() : Map.of("unit", unit);
    }

    @Override
    public Map<String, ?> shown(NumberSigns signs) {
        String text = accepted == null ? "" : NumberText.shown(accepted.text(), signs);
        if (unit == null) {
            return Map.of("accepted", text);
        }
        // A tolerance in per cent is not in the unit.
        String number = text.endsWith("%") ? "(" + text + ")" : text;
        return Map.of("accepted", number + " " + unit, "unit", unit);
    }
}
