package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results as they are kept beside the run, on a storage of the tests' own. */
class ResultsTest {

    private static final String STORAGE =
            """
            const slots = {};
            const storage = {
              getItem: (key) => slots[key] ?? null,
              setItem: (key, value) => { slots[key] = value; },
            };
            const opened = () => createResults(() => storage, 'here:capitals', 1);
            const result = (ended, earned, badge) => ({
              ended, earned, points: 10, passed: earned > 5, pace: 1, badge: Boolean(badge)});
            const told = ({best, last, badge}) => `best ${best?.earned}, last`
              + ` ${last.map(({earned}) => earned).join(' ')}, badge ${badge?.ended}`;
            """;

    private static String run(String script, Object... arguments) {
        return ScriptLogic.run(STORAGE + script, arguments);
    }

    @Test
    void keepsTheBestTheLastTwentyAndTheBadgeForGood() {
        assertEquals(
                "best 9, last 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4, badge 2",
                run(
                        """
                        opened().add(result(1, 3));
                        opened().add(result(2, 9, true));
                        opened().add(result(3, 8, true));
                        for (let n = 4; n < 30; n++) { opened().add(result(n, 4)); }
                        return told(opened().load());
                        """));
    }

    @Test
    void countsARunOnce() {
        assertEquals(
                "best 3, last 3, badge undefined",
                run(
                        "opened().add(result(1, 3)); opened().add(result(1, 3));"
                                + " return told(opened().load());"));
    }

    @Test
    void keepsWhatTwoTabsFinish() {
        assertEquals(
                "best 9, last 3 9, badge 2",
                run(
                        """
                        const tabs = [opened(), opened()];
                        tabs.forEach((tab) => tab.load());
                        tabs[0].add(result(1, 3));
                        tabs[1].add(result(2, 9, true));
                        return told(opened().load());
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "null",
                "[]",
                "{\"version\":1}",
                "{\"version\":0,\"last\":[{\"ended\":1}]}",
                "{\"version\":1,\"best\":5,\"last\":[null,5,{\"ended\":\"x\"}],\"badge\":\"x\"}",
                "{\"version\":1,\"best\":{\"ended\":1,\"earned\":-1},\"last\":{\"length\":9}}"
            })
    void takesNothingElseForResults(String foreign) {
        assertEquals(
                "best 3, last 3, badge undefined",
                run(
                        "slots['quiz-results:here:capitals'] = arguments[0];"
                                + "opened().add(result(1, 3)); return told(opened().load());",
                        foreign));
    }

    @Test
    void leavesAloneWhatALaterPageHasKept() {
        assertEquals(
                "{\"version\":2} false",
                run(
                        """
                        slots['quiz-results:here:capitals'] = '{"version":2}';
                        const results = opened();
                        results.add(result(1, 3));
                        return `${slots['quiz-results:here:capitals']} ${results.works}`;
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"getItem", "setItem"})
    void goesOnInMemoryWhereTheStorageFails(String method) {
        assertEquals(
                "best 9, last 3 9, badge 2, false",
                run(
                        """
                        storage[arguments[0]] = () => { throw new Error('no'); };
                        const results = opened();
                        results.add(result(1, 3));
                        results.add(result(2, 9, true));
                        return `${told(results.load())}, ${results.works}`;
                        """,
                        method));
    }
}
