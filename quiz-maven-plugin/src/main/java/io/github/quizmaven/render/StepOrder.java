package io.github.quizmaven.render;

import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
     * content so that no step stands in its right place (Sattolo's algorithm: one cycle).
     */
    static List<Step> shown(Question question) {
        List<Step> steps = new ArrayList<>(question.steps());
        if (!isListedSolved(question)) {
            return steps;
        }
        String hash = Hashes.of(steps.stream().map(Step::id).toArray(String[]::new));
        // java.util.Random's sequence for a seed is specified, the same on every machine.
        Random random = new Random(Long.parseLong(hash, 16));
        for (int last = steps.size() - 1; last > 0; last--) {
            Collections.swap(steps, last, random.nextInt(last));
        }
        return steps;
    }
}
