package io.github.quizmaven.exchange.outgoing.qti12;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken on a platform.
 *
 * @param attempts how often as a whole; null for without limit
 * @param minutes how long it may take; null for without limit
 * @param graded whether it counts, rather than being for practice
 * @param shuffled whether the options of its questions are shown in a random order
 * @param draw what is drawn from its questions; null for all of them in their order
 */
record QuizRules(
        @Nullable Integer attempts,
        @Nullable Long minutes,
        boolean graded,
        boolean shuffled,
        @Nullable Draw draw) {

    /**
     * Questions in a random order.
     *
     * @param count how many
     * @param points what each is worth
     */
    record Draw(int count, BigDecimal points) {}
}
