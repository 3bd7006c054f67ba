package io.github.quizmaven.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How progress is kept in a storage, on one of the tests' own. */
class StoreTest {

    private static final String STORAGE =
            """
            const slots = {};
            let written = [];
            const storage = {
              getItem: (key) => slots[key] ?? null,
              setItem: (key, value) => { slots[key] = value; written.push(value.length); },
            };
            const opened = () => createStore(() => storage, 'here:capitals', 1);
            const quiz = quizOf('challenge');
            const store = opened();
            let state = freshState();
            const go = (events) => { state = played(quiz, events, state); store.save(state); };
            const kept = () => opened().load();
            const same = () => JSON.stringify(kept()) === JSON.stringify(state);
            """;

    private static String run(String script, Object... arguments) {
        return ScriptLogic.run(ScriptRun.PLAY + STORAGE + script, arguments);
    }

    @Test
    void hasNothingAtFirst() {
        assertEquals("null true", run("return `${store.load()} ${store.works}`;"));
    }

    @Provide
    static Arbitrary<List<String>> runs() {
        return Arbitraries.of(
                        "begin",
                        "answer peru a",
                        "answer peru b",
                        "answer kenya b",
                        "check peru",
                        "check kenya",
                        "tick peru 1",
                        "tick kenya 1",
                        "hint peru",
                        "go 0",
                        "go 1",
                        "extend kenya",
                        "finish",
                        "show start")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 100)
    void keepsAllOfWhateverHappens(@ForAll("runs") List<String> events) {
        assertEquals(
                "true",
                run(
                        "go('begin'); return arguments[0].split(', ')"
                                + ".every((each) => { go(each); return same(); });",
                        String.join(", ", events)));
    }

    /** A page that is opened again goes on with what was kept, whoever wrote it. */
    @Property(tries = 100)
    void keepsAllOverReloads(@ForAll("runs") List<String> events) {
        assertEquals(
                "true",
                run(
                        """
                        go('begin');
                        return arguments[0].split(', ').every((each) => {
                          const reloaded = opened();
                          state = played(quiz, each, reloaded.load());
                          reloaded.save(state);
                          return same() && !reloaded.isBehind();
                        });
                        """,
                        String.join(", ", events)));
    }

    /** A start screen that follows another tab has written before, and goes on from there. */
    @Property(tries = 100)
    void keepsAllOfTwoTabsThatTakeTurns(@ForAll("runs") List<String> events) {
        assertEquals(
                "true",
                run(
                        """
                        const tabs = [store, opened()];
                        go('begin');
                        return arguments[0].split(', ').every((each, turn) => {
                          const tab = tabs[turn % 2];
                          state = played(quiz, each, tab.load());
                          tab.save(state);
                          return same() && !tab.isBehind() && tabs[(turn + 1) % 2].isBehind();
                        });
                        """,
                        String.join(", ", events)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tick peru 1", "answer peru b", "hint peru"})
    void writesOneAnswerForATickALetterOrAHint(String event) {
        String sizes =
                run(
                        """
                        const questions = [...Array(1000).keys()].map((n) =>
                          Object.assign({}, quiz.questions[0], {id: n === 0 ? 'peru' : `q${n}`}));
                        quiz.questions = questions;
                        go('begin');
                        written = [];
                        for (let time = 0; time < 3; time++) { go(arguments[0]); }
                        return `${written.length} ${Math.max.apply(null, written)} ${same()}`;
                        """,
                        event);
        assertTrue(sizes.matches("3 [12]\\d\\d true"), sizes);
    }

    @Test
    void readsWhatPagesWithOneSlotHaveKept() {
        assertEquals(
                "true true",
                run(
                        """
                        state = played(quiz, 'begin, answer peru b, check peru');
                        slots['quiz:here:capitals'] =
                          JSON.stringify({version: 1, revision: 7, state});
                        const first = same();
                        const later = opened();
                        state = played(quiz, 'tick peru 5', later.load());
                        later.save(state);
                        return `${first} ${same()}`;
                        """));
    }

    @Test
    void keepsTheWholeAsPagesWithOneSlotDo() {
        assertEquals(
                "{\"version\":1,\"revision\":1,\"state\":{\"screen\":\"question\",\"at\":0,\"reached\":0,",
                run("go('begin'); return slots['quiz:here:capitals'];")
                        .replaceFirst("\"order\".*", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | null true false",
                "'x'                                             | null true false",
                "'null'                                          | null true false",
                "'[]'                                            | null true false",
                "'{\"version\":1,'                               | null true false",
                "'{\"version\":0,\"state\":{}}'                  | null true false",
                "'{\"version\":1,\"revision\":\"x\",\"state\":5}' | 5 true false",
                "'{\"version\":2,\"revision\":7,\"state\":{}}'   | null false false",
            },
            quoteCharacter = '`')
    void takesNothingElseForProgress(String foreign, String expected) {
        assertEquals(
                expected,
                run(
                        "go('begin'); go('answer peru b');"
                                + "slots['quiz:here:capitals'] = "
                                + foreign
                                + "; const other = opened();"
                                + "const loaded = other.load();"
                                + "return `${loaded} ${other.works} ${other.isBehind()}`;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x'",
                "'null'",
                "'[]'",
                "'{\"revision\":9,\"since\":1,\"id\":\"peru\"}'",
                "'{\"revision\":9,\"since\":7,\"id\":\"peru\",\"answer\":{\"tries\":3}}'"
            })
    void goesByTheWholeWhereWhatFollowsItIsSomethingElse(String foreign) {
        assertEquals(
                "true",
                run(
                        "go('begin'); slots['quiz-latest:here:capitals'] = "
                                + foreign
                                + "; return same();"));
    }

    @Test
    void leavesAloneWhatALaterPageHasKept() {
        assertEquals(
                "{\"version\":2} undefined",
                run(
                        """
                        slots['quiz:here:capitals'] = '{"version":2}';
                        store.load();
                        go('begin');
                        return `${slots['quiz:here:capitals']} ${slots['quiz-latest:here:capitals']}`;
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "tick peru 1, true",
        "answer peru b, true",
        "go 1, true",
        "reset, true",
        "'', false"
    })
    void isBehindOnceAnotherTabHasGoneFurther(String event, boolean behind) {
        assertEquals(
                behind + " false",
                run(
                        """
                        go('begin');
                        const other = opened();
                        const theirs = other.load();
                        if (arguments[0]) { other.save(played(quiz, arguments[0], theirs)); }
                        return `${store.isBehind()} ${other.isBehind()}`;
                        """,
                        event == null ? "" : event));
    }

    /** Blocked from the beginning, or full from some moment on. */
    @ParameterizedTest
    @CsvSource({"getItem, false false", "setItem, true false"})
    void goesOnInMemoryWhereTheStorageFails(String method, String works) {
        assertEquals(
                works + " false",
                run(
                        """
                        storage[arguments[0]] = () => { throw new Error('no'); };
                        store.load();
                        const first = store.works;
                        go('begin');
                        return `${first} ${store.works} ${store.isBehind()}`;
                        """,
                        method));
    }
}
