package io.github.quizmaven.render;

import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Step;
import java.util.List;
import java.util.stream.IntStream;

/** The orders that an ordering question's steps stand in. */
final class StepOrder {

    private StepOrder() {}

    static List<Step> solved(Question question) {
        return question.order().stream().map(place -> question.steps().get(place - 1)).toList();
    }

    /** Whether the source lists the steps in the right order, so that they must be mixed. */
    static boolean isListedSolved(Question question) {
        return IntStream.range(0, question.order().size())
                .allMatch(index -> question.order().get(index) == index + 1);
    }

    /**
     * The steps as they stand before anybody moves one: as the source shows them, or mixed by their
     * content so that no step stands in its right place.
     */
    static List<Step> shown(Question question) {
        return isListedSolved(question)
                ? Mixed.order(question.steps(), Step::id)
                : question.steps();
    }
}
