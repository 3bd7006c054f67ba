package io.github.quizmaven.exchange.marked;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.word.Ungraded;
import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards of questions that a person has to grade.
 *
 * @param place where the question starts
 */
public record CardDraft(MarkedFile file, ImportChoices choices, Span place) {

    /**
     * Makes a card of the draft, or says why not.
     *
     * @param parts with the solution, if there is one
     */
    public @Nullable String read(Ungraded kind, QuestionDraft draft, PartsDraft parts) {
        @Nullable String refusal = kind.refusal(choices.nearest(), parts.hasSolution());
        if (refusal == null) {
            draft.card();
            file.notes().guessed(place, kind.becomes());
        }
        return refusal;
    }
}
