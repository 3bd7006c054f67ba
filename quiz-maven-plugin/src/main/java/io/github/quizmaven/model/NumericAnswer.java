package io.github.quizmaven.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a numeric question accepts: those from {@code min} to {@code max}.
 *
 * @param text as the author wrote it, as in {@code 3.14 ± 2%}
 * @param value the exact number, or null where a range was written
 * @param min the least accepted number
 * @param max the greatest accepted number
 * @param unit shown behind the field, or null
 */
public record NumericAnswer(
        String text,
        @Nullable BigDecimal value,
        BigDecimal min,
        BigDecimal max,
        @Nullable String unit) {

    public NumericAnswer {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException(min + " is above " + max);
        }
    }
}
