package io.github.quizmaven.quiz;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a question.
 *
 * @param text the explanation without its answer line; null if there is only that line
 * @param answer what the answer line says, as written, as in {@code C}; null if there is none
 * @param plainAnswer the same without markup
 * @param answerSpan where {@code answer} is in the file
 * @param claims other lines of the text that name an answer
 */
public record Solution(
        @Nullable Text text,
        @Nullable String answer,
        @Nullable String plainAnswer,
        @Nullable Span answerSpan,
        List<Claim> claims) {

    /**
     * A line that stays in the text and says what is right.
     *
     * @param written what it names, as written
     * @param plain the same without markup
     * @param span where that is in the file
     * @param colon whether it is written like an answer line, and not as a sentence
     */
    public record Claim(String written, String plain, Span span, boolean colon) {}

    public Solution {
        claims = List.copyOf(claims);
    }

    /** With an answer line without markup. */
    public Solution(@Nullable Text text, @Nullable String answer, @Nullable Span answerSpan) {
        this(text, answer, answer, answerSpan, List.of());
    }
}
