package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of kept progress: all of it, or what a page that was edited has use for. */
class RestoreTest {

    /** Peru wrong, Kenya right, Japan chosen but not checked. */
    private static final String HALF =
            "begin, answer peru b, check peru, go 1, answer kenya a, check kenya, go 2,"
                    + " answer japan b";

    private static final String ALL = HALF + ", check japan, check japan, finish";

    /** A run as it is kept, and the quiz that it will be restored for. */
    private static final String KEPT =
            """
            const kept = JSON.parse(JSON.stringify(played(quizOf(arguments[0]), arguments[1])));
            const quiz = quizOf(arguments[0]);
            const [peru, kenya, japan] = quiz.questions;
            const answer = kept.answers.peru;
            const chile = Object.assign({}, peru, {id: 'chile', hash: 'chile'});
            """;

    private static final String RESTORED =
            """
            ;
            const state = restored(quiz, kept,
              (question, list) => isOffered(['a', 'b', 'c'], list, false));
            """;

    private static final String TOLD =
            """
            if (!state) { return 'nothing'; }
            const answers = state.order.map((id) => {
              const {outcome, response, tries, done} = state.answers[id];
              return `${id} ${outcome ?? (response ? 'chosen' : 'open')} ${tries}${done ? '!' : ''}`;
            });
            return `${answers.join(', ')} at ${state.at} of ${state.reached}`
              + (state.finished ? ', finished' : '');
            """;

    private static String restored(String mode, String events, String edit) {
        return ScriptLogic.run(ScriptRun.PLAY + KEPT + edit + RESTORED + TOLD, mode, events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                          | peru wrong 1, kenya right 1!, japan chosen 0 at 2 of"
                        + " 2",
                // Questions that changed, were inserted, deleted, moved.
                "peru.hash = 'new'         | peru open 0, kenya right 1!, japan chosen 0 at 2 of 2",
                "quiz.questions.unshift(chile) | peru wrong 1, kenya right 1!, japan chosen 0,"
                        + " chile open 0 at 2 of 2",
                "quiz.questions.splice(1, 1)   | peru wrong 1, japan chosen 0 at 1 of 1",
                "quiz.questions.splice(2, 1)   | peru wrong 1, kenya right 1! at 0 of 1",
                "quiz.questions.reverse()      | peru wrong 1, kenya right 1!, japan chosen 0 at 2"
                        + " of 2",
                "quiz.draw = 3; quiz.questions.push(chile) | peru wrong 1, kenya right 1!, japan"
                        + " chosen 0 at 2 of 2",
                // What is graded, and how.
                "peru.key = ['b']          | peru right 1, kenya right 1!, japan chosen 0 at 2 of"
                        + " 2",
                "peru.form = 'multiple'; peru.key = ['a', 'b']; peru.partial = true | peru partial"
                        + " 1, kenya right 1!, japan chosen 0 at 2 of 2",
                "peru.form = 'multiple'; peru.key = ['a', 'b'] | peru wrong 1, kenya right 1!,"
                        + " japan chosen 0 at 2 of 2",
                "peru.attempts = 1         | peru wrong 1!, kenya right 1!, japan chosen 0 at 2 of"
                        + " 2",
                "quiz.questions.forEach((each) => { each.hash = ''; }) | nothing",
            })
    void keepsWhatStillMeansTheSame(String edit, String expected) {
        assertEquals(expected, restored("practice", HALF, edit == null ? "" : edit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                              | peru wrong 1!, kenya right 1!, japan wrong 2! at 2"
                        + " of 2, finished",
                "quiz.questions.push(chile)    | peru wrong 1!, kenya right 1!, japan wrong 2!,"
                        + " chile open 0 at 3 of 3",
                "kenya.hash = 'new'            | peru wrong 1!, kenya open 0, japan wrong 2! at 1"
                        + " of 2",
                "quiz.questions.splice(1, 1)   | peru wrong 1!, japan wrong 2! at 1 of 1, finished",
            })
    void asksInAFinishedRunWhatIsNew(String edit, String expected) {
        assertEquals(expected, restored("practice", ALL, edit == null ? "" : edit));
    }

    @Test
    void keepsARunOfTheWrongOnesToThem() {
        assertEquals(
                "peru open 0 at 0 of 0",
                restored("practice", ALL + ", drill peru", "quiz.questions.push(chile)"));
    }

    @Test
    void reachesNoFartherThanBefore() {
        assertEquals(
                "kenya open 0, japan open 0 at 0 of 0",
                restored(
                        "challenge",
                        "begin, go 1, tick kenya 3",
                        "quiz.questions.shift(); quiz.questions[0].hash = 'kenya'"));
    }

    /** Old pages did not keep all that is kept today; what others added is dropped. */
    @Test
    void readsAnAnswerThatLacksAPartAndDropsWhatItDoesNotKnow() {
        assertEquals(
                "false undefined undefined",
                ScriptLogic.run(
                        ScriptRun.PLAY
                                + KEPT
                                + "delete answer.over; answer.more = 1; kept.more = 1;"
                                + RESTORED
                                + "return `${state.answers.peru.over} ${state.answers.peru.more}"
                                + " ${state.more}`;",
                        "practice",
                        HALF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kept.screen = 5",
                "kept.order = 'peru'",
                "kept.order = null",
                "kept.order = ['peru', ['peru']]",
                "kept.order = {length: 1}",
                "kept.answers = ['x']",
                "kept.answers = null",
                "kept.at = -1",
                "kept.reached = null",
                "kept.pace = 'fast'",
                "kept.pace = -1",
                "kept.pace = 1e9",
                "kept.pace = JSON.parse('1e999')",
                "kept.extra = -60",
                "kept.extra = 1e9",
                "kept.extra = JSON.parse('-1e999')",
                "kept.ended = -1",
                "kept.ended = 9e15",
                "kept.ended = JSON.parse('1e999')",
                "kept.drill = 1",
                "kept.finished = 'no'"
            })
    void refusesARunThatThisScriptCannotHaveKept(String damage) {
        assertEquals("nothing", restored("challenge", HALF, damage));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kept.answers.peru = null",
                "kept.answers.peru = 'x'",
                "answer.hash = 5",
                "answer.response = 'x'",
                "answer.response = {}",
                "answer.response = [1, 'x']",
                "answer.response = ['x']",
                "answer.response = ['b', 'b']",
                "answer.checked = {}",
                "answer.tries = 'many'",
                "answer.tries = -1",
                "answer.hints = -1",
                "answer.used = -1000",
                "answer.used = JSON.parse('1e999')",
                "answer.extra = -60",
                "answer.extra = 1e9",
                "answer.outcome = 5",
                "answer.outcome = 'passed'",
                "answer.outcome = ['right']",
                "answer.done = 'no'"
            })
    void refusesAnAnswerThatThisScriptCannotHaveKept(String damage) {
        assertEquals(
                "peru open 0, kenya right 1!, japan chosen 0 at 2 of 2",
                restored("challenge", HALF, damage));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer.outcome = 'right' | peru wrong 1, kenya right 1!, japan chosen 0 at 2 of 2",
                "kept.at = 9; kept.reached = 9 | peru wrong 1, kenya right 1!, japan chosen 0 at 0"
                        + " of 2",
                "kept.order = ['chile', 'peru', 'peru'] | peru wrong 1, kenya right 1!, japan"
                        + " chosen 0 at 0 of 1",
                "answer.done = true; kept.finished = true | peru wrong 1!, kenya right 1!, japan"
                        + " chosen 0 at 2 of 2",
            })
    void believesNothingThatItCanFindOut(String damage, String expected) {
        assertEquals(expected, restored("challenge", HALF, damage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "'x'", "[]", "{}", "undefined"})
    void makesNothingOfSomethingElse(String kept) {
        assertEquals(
                "null",
                ScriptLogic.run(ScriptRun.PLAY + "return restored(quizOf('exam'), " + kept + ");"));
    }

    /** Each is something that a learner would get twice, or would have to do again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "begin              | nothing",
                "begin, go 2        | nothing",
                "begin, hint peru   | peru open 0, kenya open 0, japan open 0 at 0 of 0",
                "begin, reveal peru | peru shown 0!, kenya open 0, japan open 0 at 0 of 0",
                "begin, mark peru   | peru open 0, kenya open 0, japan open 0 at 0 of 0",
            })
    void keepsARunOfWhichNothingElseWasDone(String events, String expected) {
        assertEquals(expected, restored("practice", events, ""));
    }

    @Test
    void cutsHintsToThoseThatAreLeft() {
        assertEquals(
                "1",
                ScriptLogic.run(
                        ScriptRun.PLAY
                                + KEPT
                                + "peru.hints = 1;"
                                + RESTORED
                                + "return state.answers.peru.hints;",
                        "practice",
                        HALF + ", hint peru, hint peru"));
    }
}
