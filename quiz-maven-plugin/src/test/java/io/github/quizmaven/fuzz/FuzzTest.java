package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Mutated quizzes: nothing breaks, and no page holds what an author must not put there. {@code
 * -Dfuzz.inputs} tries more of them than a build does.
 */
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 20261130);

    @Test
    void nothingBreaksOrGetsThrough() throws IOException {
        Mutator mutator = new Mutator(SEED, Seeds.markdown(), Seeds.dictionary());
        List<String> found = new ArrayList<>();
        for (int count = 0; count < INPUTS && found.size() < 10; count++) {
            String text = mutator.next();
            for (String each : QuizTarget.problems(text)) {
                found.add(each + " in:\n" + text);
            }
        }
        assertEquals("", String.join("\n=====\n", found));
    }
}
