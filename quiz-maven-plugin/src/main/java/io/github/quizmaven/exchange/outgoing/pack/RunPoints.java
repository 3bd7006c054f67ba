package io.github.quizmaven.exchange.outgoing.pack;

import io.github.quizmaven.quiz.Question;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points that a run of a quiz can earn. */
public final class RunPoints {

    private RunPoints() {}

    /**
     * All of them; null if they depend on which questions are drawn.
     *
     * @param draw how many are drawn, or null for all
     */
    public static @Nullable BigDecimal of(List<Question> questions, @Nullable Integer draw) {
        List<BigDecimal> points = questions.stream().map(Question::points).toList();
        if (draw == null || draw >= points.size()) {
            return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        boolean equal = points.stream().allMatch(each -> each.compareTo(points.get(0)) == 0);
        return equal ? points.get(0).multiply(BigDecimal.valueOf(draw)) : null;
    }
}
