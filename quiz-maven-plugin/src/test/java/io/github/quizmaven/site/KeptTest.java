package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages that list quizzes learn from the device's storage. */
class KeptTest {

    private static final String STORAGE =
            """
            const slots = {};
            const methods = {
              getItem: (key) => slots[key] ?? null,
              setItem: (key, value) => { slots[key] = value; },
            };
            Object.entries(methods).forEach(([value, method]) =>
              Object.defineProperty(slots, value, {value: method}));
            const storage = () => slots;
            const quiz = quizOf('practice');
            const keep = (id, events) =>
              createStore(storage, `/site/:${id}`, 1).save(played(quiz, events));
            const known = (root = '/site/') => JSON.stringify([...keptQuizzes(storage, root, 1)]);
            """;

    private static String run(String script, Object... arguments) {
        return ScriptLogic.run(ScriptRun.PLAY + STORAGE + script, arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "begin | []",
                "begin, answer peru a | [[\"x\",{\"open\":{\"n\":1,\"total\":3},\"best\":null,\"badge\":false}]]",
                "begin, hint peru | [[\"x\",{\"open\":{\"n\":0,\"total\":3},\"best\":null,\"badge\":false}]]",
                "begin, reveal peru | [[\"x\",{\"open\":{\"n\":1,\"total\":3},\"best\":null,\"badge\":false}]]",
                "begin, tick peru 1 | [[\"x\",{\"open\":{\"n\":0,\"total\":3},\"best\":null,\"badge\":false}]]",
            })
    void tellsOfRunsThatWereBegun(String events, String expected) {
        assertEquals(expected, run("keep('x', '%s'); return known();".formatted(events)));
    }

    @Test
    void tellsOfNoOtherSite() {
        assertEquals(
                "[]",
                run(
                        "createStore(storage, '/site/other/:x', 1).save(played(quiz, 'begin, answer"
                                + " peru a')); return known();"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "7",
                "{\"version\":1,\"state\":{}}",
                "{\"version\":1,\"state\":{\"order\":[\"a\"],\"answers\":{}}}",
                "{\"version\":1,\"state\":{\"order\":7}}",
                "{\"version\":1,\"best\":{\"earned\":\"9\"}}",
                "{\"version\":2}",
            })
    void takesNothingThatIsNotSound(String kept) {
        assertEquals(
                "[]",
                run(
                        "slots['quiz:/site/:x'] = slots['quiz-results:/site/:x'] = arguments[0];"
                                + " slots['quiz-recent:/site/'] = arguments[0];"
                                + " recentQuizzes(storage, '/site/'); return known();",
                        kept));
    }

    @Test
    void tellsOfResults() {
        assertEquals(
                "[[\"x\",{\"open\":null,\"best\":{\"ended\":5,\"earned\":1,\"points\":2,"
                        + "\"passed\":false,\"pace\":1,\"badge\":false},\"badge\":false}]]",
                run(
                        "createResults(storage, '/site/:x', 1).add({ended: 5, earned: 1, points: 2,"
                                + " passed: false, pace: 1, badge: false}); return known();"));
    }

    @Test
    void remembersTheLatestFirst() {
        assertEquals(
                "[[\"b\",\"B\"],[\"c\",\"C\"],[\"a\",\"A\"]]",
                run(
                        "['b', 'a', 'c', 'b'].forEach((id) =>"
                                + " noteRecent(storage, '/site/', id, id.toUpperCase()));"
                                + " return JSON.stringify(recentQuizzes(storage, '/site/'));"));
        assertEquals(
                "20",
                run(
                        "for (let id = 0; id < 30; id++) noteRecent(storage, '/', `${id}`, 'x');"
                                + " return `${recentQuizzes(storage, '/').length}`;"));
    }

    @Test
    void knowsNothingWhereStorageIsBlocked() {
        assertEquals(
                "0 0",
                run(
                        "const blocked = () => { throw new Error('no'); };"
                                + " noteRecent(blocked, '/', 'a', 'A');"
                                + " return `${keptQuizzes(blocked, '/', 1).size}"
                                + " ${recentQuizzes(blocked, '/').length}`;"));
    }
}
