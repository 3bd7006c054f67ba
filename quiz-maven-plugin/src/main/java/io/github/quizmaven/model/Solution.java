package io.github.quizmaven.model;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a question.
 *
 * @param text the explanation without its answer line; null if there is only that line
 * @param answer what the answer line says, as written, as in {@code C}
 * @param answerSpan where {@code answer} stands in the file
 */
public record Solution(
        @Nullable Markdown text, @Nullable String answer, @Nullable Span answerSpan) {}
