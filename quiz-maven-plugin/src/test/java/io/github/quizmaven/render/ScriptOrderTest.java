package io.github.quizmaven.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script asks and shows in which order, by chance and not. */
class ScriptOrderTest {

    /** Chance that is the same in every run of a test. */
    private static final String CHANCE =
            "let seed = arguments[0]; Math.random = () =>"
                    + " (seed = (seed * 48271) % 2147483647) / 2147483647;"
                    + "const ids = 'abcdef'.split('').slice(0, arguments[1]);"
                    + "const isMixed = (list) =>"
                    + " [...list].sort().join() === ids.join() && list.length === ids.length;"
                    + "const quiz = (more) => Object.assign("
                    + " {questions: ids.map((id) => ({id}))}, more);";

    private static String run(int seed, int size, String script) {
        return ScriptLogic.run(CHANCE + script, seed, size);
    }

    @Property(tries = 100)
    void losesNothing(@ForAll @IntRange(min = 1) int seed, @ForAll @IntRange(max = 6) int size) {
        assertEquals(
                "true",
                run(
                        seed,
                        size,
                        "return isMixed(shuffled(ids))"
                                + " && isMixed(optionsShown(ids, {shuffle: true, last: ['b']}))"
                                + " && isMixed(stepsShown([], {shuffle: true, key: ids}))"
                                + " && isMixed(questionsOfRun(quiz({shuffle: true}), null));"));
    }

    @Property(tries = 100)
    void leavesNoStepInItsRightPlace(
            @ForAll @IntRange(min = 1) int seed, @ForAll @IntRange(min = 2, max = 6) int size) {
        assertEquals(
                "true",
                run(
                        seed,
                        size,
                        "const steps = stepsShown(ids, {shuffle: true, key: ids});"
                                + "return steps.every((id, place) => ids[place] !== id);"));
    }

    @Property(tries = 100)
    void drawsTheQuestionThatIsOpened(
            @ForAll @IntRange(min = 1) int seed, @ForAll @IntRange(min = 2, max = 6) int size) {
        assertEquals(
                "true true",
                run(
                        seed,
                        size,
                        "const drawn = questionsOfRun(quiz({draw: 2}), null, 'b');"
                                + "return `${drawn.length === 2 && drawn.includes('b')}"
                                + " ${[...drawn].sort().join() === drawn.join()}`;"));
    }

    @Test
    void takesEveryOrderAndEveryDraw() {
        assertEquals(
                "6 6 3",
                run(
                        1,
                        3,
                        """
                        const kinds = (make) => {
                          const found = new Set();
                          for (let time = 0; time < 100; time++) { found.add(make().join()); }
                          return found.size;
                        };
                        return `${kinds(() => shuffled(ids))}`
                          + ` ${kinds(() => questionsOfRun(quiz({draw: 2, shuffle: true}), null))}`
                          + ` ${kinds(() => questionsOfRun(quiz({draw: 2}), null))}`;
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "optionsShown(ids, {shuffle: false})                   | a,b,c,d",
                "stepsShown(ids, {shuffle: false, key: ['d', 'a']})    | a,b,c,d",
                "questionsOfRun(quiz({}), null)                        | a,b,c,d",
                "questionsOfRun(quiz({}), ['c', 'a'])                  | c,a",
                "questionsOfRun(quiz({draw: 1}), ['c', 'a'])           | c,a",
                "optionsShown(ids, {shuffle: true, last: ['a']}).slice(3) | a",
                "optionsShown(ids, {shuffle: true, last: ['b', 'a']}).slice(2) | a,b",
            })
    void mixesNothingElseThanWasAskedFor(String call, String expected) {
        assertEquals(expected, run(1, 4, "return " + call + ".join();"));
    }
}
