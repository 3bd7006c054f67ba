package io.github.quizmaven.quiz;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a question's heading says.
 *
 * @param id unique in the quiz; empty if the title gives none
 * @param title the heading's text; null if it has none
 * @param place the title, or the heading's number signs if it has none
 * @param section from the heading to the next question, or to the end of the file
 * @param hasFence whether a fence with metadata is below it
 */
public record QuestionHead(
        String id, @Nullable Text title, Span place, Span section, boolean hasFence) {}
