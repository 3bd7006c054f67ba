package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number is to be typed.
 *
 * @param accepted what is right; null if it could not be read
 * @param unit shown after the field, or null
 */
public record Numeric(@Nullable Accepted accepted, @Nullable String unit) implements Response {

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
    public <R> R accept(ResponseVisitor<R> visitor) {
        return visitor.numeric(this);
    }

    @Override
    public boolean isAnswerable() {
        return accepted != null;
    }

    @Override
    public Stream<Text> texts() {
        return Stream.empty();
    }
}
