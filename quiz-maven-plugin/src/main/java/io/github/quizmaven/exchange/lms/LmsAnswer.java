package io.github.quizmaven.exchange.lms;

import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question of a learning platform: an option, an accepted text, a number, an item to
 * be matched or a step.
 *
 * @param text what it says; {@code true} or {@code false} in any case where that is asked
 * @param fraction how much of the points it gives, in per cent
 * @param match what belongs to it, where that is asked
 * @param feedback what is said about it
 * @param tolerance how far from a number is right, or null
 * @param place where it is, and what is reported about it
 * @param gap the gap that it fills, from 0
 */
public record LmsAnswer(
        ForeignText text,
        BigDecimal fraction,
        @Nullable ForeignText match,
        @Nullable ForeignText feedback,
        @Nullable String tolerance,
        Span place,
        int gap) {

    private static final BigDecimal ALL = new BigDecimal("99.99");

    /** Whether it is wholly right by itself. */
    public boolean isRight() {
        return fraction.compareTo(ALL) >= 0;
    }

    /** Whether it is right in part. */
    public boolean isPartlyRight() {
        return fraction.signum() > 0 && !isRight();
    }
}
