package io.github.quizmaven.quiz;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a question.
 *
 * @param text the explanation without its answer line; null if there is only that line
 * @param answer what the answer line says, as written, as in {@code C}; null if there is none
 * @param plainAnswer the same without markup
 * @param answerSpan where {@code answer} is in the file
 */
public record Solution(
        @Nullable Text text,
        @Nullable String answer,
        @Nullable String plainAnswer,
        @Nullable Span answerSpan) {

    /** With an answer line without markup. */
    public Solution(@Nullable Text text, @Nullable String answer, @Nullable Span answerSpan) {
        this(text, answer, answer, answerSpan);
    }
}
