package io.github.quizmaven.quiz.word;

import java.math.BigDecimal;

/**
 * What it takes to pass.
 *
 * @param value per cent from 0 to 100 if {@code percent}, else points
 * @param percent whether {@code value} is a share of the points
 */
public record PassMark(BigDecimal value, boolean percent) {

    public static PassMark percent(int share) {
        return new PassMark(BigDecimal.valueOf(share), true);
    }
}
