package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number is to be chosen on a scale.
 *
 * @param scale the scale and what is right on it; null if it could not be read
 * @param unit shown after the number, or null
 */
public record Slider(@Nullable Scale scale, @Nullable String unit) implements Response {

    /**
     * A scale and the right number on it, written {@code 5 in 0 .. 10 step 1}.
     *
     * @param text as the author wrote it
     * @param value the right number
     * @param min the least number of the scale
     * @param max the greatest number of the scale
     * @param step how far the numbers are apart
     * @param at where it is in the file
     */
    public record Scale(
            String text,
            BigDecimal value,
            BigDecimal min,
            BigDecimal max,
            BigDecimal step,
            Span at) {

        /** Whether the right number can be chosen. */
        public boolean isSound() {
            return step.signum() > 0
                    && min.compareTo(value) <= 0
                    && value.compareTo(max) <= 0
                    && min.compareTo(max) < 0
                    && value.subtract(min).remainder(step).signum() == 0;
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.SLIDER;
    }

    @Override
    public <R> R accept(ResponseVisitor<R> visitor) {
        return visitor.slider(this);
    }

    @Override
    public boolean isAnswerable() {
        return scale != null;
    }

    @Override
    public Stream<Text> texts() {
        return Stream.empty();
    }
}
