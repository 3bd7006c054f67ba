package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script's reducer makes of a run, from event to event. */
class RunTest {

    private static final String ANSWER =
            "`${state.answers.peru.outcome} ${state.answers.peru.tries}"
                    + " ${state.answers.peru.done}`";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check peru                                              | unanswered 0 false",
                "answer peru a, check peru                               | right 1 true",
                "answer peru b, check peru                               | wrong 1 false",
                "answer peru b, check peru, check peru                   | wrong 2 true",
                "answer peru b, check peru, answer peru a                | wrong 1 false",
                "answer peru b, check peru, answer peru a, check peru    | right 2 true",
                "answer peru a, check peru, answer peru b, check peru    | right 1 true",
                "check peru, check peru, answer peru a, check peru       | right 1 true",
                "answer peru b, check peru, answer peru, check peru      | unanswered 1 false",
                "over peru                                               | unanswered 0 true",
                "answer peru b, over peru                                | wrong 1 true",
                "answer peru a, over peru                                | right 1 true",
                "answer peru b, check peru, over peru                    | wrong 1 true",
                "answer peru b, check peru, answer peru a, over peru     | right 2 true",
                "answer peru b, check peru, answer peru, over peru       | wrong 1 true",
                "answer peru b, check peru, finish                       | wrong 1 true",
                "answer peru a, finish                                   | right 1 true",
                "answer peru b, finish                                   | wrong 1 true",
                "answer peru b, check peru, answer peru a, finish        | right 2 true",
                "answer peru b, check peru, answer peru, finish          | wrong 1 true",
                "answer peru a, check peru, answer peru b, finish        | right 1 true",
                "answer peru a, end                                      | right 1 true",
                "answer peru b, check peru, end                          | wrong 1 true",
                "end                                                     | unanswered 0 true",
            })
    void countsAttempts(String events, String expected) {
        assertEquals(expected, ScriptRun.play("challenge", "", "begin, " + events, ANSWER));
    }

    /** What was typed and is no number is no number at the end either. */
    @ParameterizedTest
    @CsvSource({
        "'answer peru 8, finish', right 1",
        "'answer peru eight, finish', wrong 1",
        "'answer peru eight, check peru, finish', wrong 1",
        "'answer peru 8, end', right 1"
    })
    void countsWhatWasTypedButNotChecked(String events, String expected) {
        assertEquals(
                expected,
                ScriptRun.play(
                        "practice",
                        "questions: [{id: 'peru', hash: 'peru', form: 'numeric', key: ['8', '8'],"
                                + " points: 1, hints: 0}]",
                        "begin, " + events,
                        "`${state.answers.peru.outcome} ${state.answers.peru.tries}`"));
    }

    /** Half of the points were earned before, and a worse choice does not lower them. */
    @ParameterizedTest
    @ValueSource(strings = {"finish", "end", "over peru"})
    void keepsWhatWasCheckedIfWhatIsThereIsWorse(String event) {
        assertEquals(
                "partial a",
                ScriptRun.play(
                        "challenge",
                        "questions: [{id: 'peru', hash: 'peru', form: 'multiple', key: ['a', 'b'],"
                                + " points: 1, hints: 0, partial: true}]",
                        "begin, answer peru a, check peru, answer peru c, " + event,
                        "`${state.answers.peru.outcome} ${state.answers.peru.checked}`"));
    }

    /** Half of the points were earned before; in the end a worse attempt is not what counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer peru c                             | partial 1 0.5",
                "answer peru c, check peru                 | wrong 2 0.5",
                "answer peru c, check peru, finish         | partial 2 0.5",
                "answer peru c, check peru, over peru      | wrong 2 0.5",
                "answer peru c, check peru, go 1, end      | partial 2 0.5",
                "answer peru a+b, check peru               | right 2 1",
                "answer peru, check peru                   | unanswered 1 0.5",
                "answer peru, check peru, finish           | partial 1 0.5",
                "answer peru c, reveal peru                | shown 1 0.5",
                "answer peru a+b, reveal peru, finish      | shown 1 0.5",
            })
    void neverLosesPointsByAWorseAttempt(String events, String expected) {
        assertEquals(
                expected,
                ScriptRun.play(
                        "practice",
                        "questions: [{id: 'peru', hash: 'peru', form: 'multiple', key: ['a', 'b'],"
                                + " points: 1, hints: 0, partial: true, attempts: 2}]",
                        "begin, answer peru a, check peru, " + events,
                        "`${state.answers.peru.outcome} ${state.answers.peru.tries}"
                                + " ${standing(quiz, state).earned}`"));
    }

    /** What was asked for counts as not solved, whatever is there, and nothing more is taken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer peru b, check peru, reveal peru                | shown 1 true",
                "reveal peru, answer peru a, check peru, finish        | shown 0 true",
                "answer peru a, reveal peru, end                       | shown 0 true",
            })
    void endsAQuestionWhoseAnswerIsShown(String events, String expected) {
        assertEquals(
                expected + " 0",
                ScriptRun.play(
                        "practice",
                        "",
                        "begin, " + events,
                        ANSWER.replace("}`", "} ${standing(quiz, state).earned}`")));
    }

    @Test
    void countsNoAttemptTooManyWhereThereIsNoLimit() {
        assertEquals(
                "right 5 true",
                ScriptRun.play(
                        "practice",
                        "questions: quizOf('').questions.map((each) =>"
                                + " Object.assign(each, {attempts: undefined}))",
                        "begin, answer peru b, check peru, check peru, check peru, check peru,"
                                + " answer peru a, check peru",
                        ANSWER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer peru a, finish                           | right 1 true",
                "answer peru b, answer peru a, finish            | right 1 true",
                "answer peru b, lock peru, answer peru a, finish | wrong 1 true",
                "answer peru a, lock peru, end                   | right 1 true",
                "lock peru, finish                               | unanswered 0 true",
                "answer peru a, answer peru, finish              | unanswered 0 true",
            })
    void gradesAnExamAtItsEnd(String events, String expected) {
        assertEquals(expected, ScriptRun.play("exam", "", "begin, " + events, ANSWER));
    }

    @Test
    void givesNoMoreHintsThanThereAre() {
        assertEquals(
                "2",
                ScriptRun.play(
                        "practice",
                        "",
                        "begin, hint peru, hint peru, hint peru",
                        "state.answers.peru.hints"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "begin                             | question 0 0 false",
                "begin, go 2, go 1                 | question 1 2 false",
                "begin, go 1, show start           | start 1 1 false",
                "begin, go 2, finish               | results 2 2 true",
                "begin, go 2, finish, go 0         | question 0 2 true",
                "begin, go 2, finish, reset        | start 0 0 false",
                "begin, go 2, finish, drill kenya  | question 0 0 false",
            })
    void goesFromScreenToScreen(String events, String expected) {
        assertEquals(
                expected,
                ScriptRun.play(
                        "challenge",
                        "",
                        events,
                        "`${state.screen} ${state.at} ${state.reached} ${state.finished}`"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card peru known                                    | peru kenya japan, at kenya",
                "card peru unknown                                  | kenya japan peru, at kenya",
                "card peru unknown, card kenya known                | kenya japan peru, at japan",
                "card peru known, card kenya known, card japan known | peru kenya japan, end",
            })
    void bringsCardsBackUntilTheyAreKnown(String events, String expected) {
        assertEquals(
                expected,
                ScriptRun.play(
                        "flashcards",
                        "",
                        "begin, " + events,
                        "`${state.order.join(' ')}, ${state.finished ? 'end'"
                                + " : `at ${state.order[state.at]}`}`"));
    }

    /** What changes nothing is not kept, and the page is not shown anew. */
    @ParameterizedTest
    @ValueSource(strings = {"answer peru b", "check peru", "over peru"})
    void isTheSameStateWhereNothingMayChange(String event) {
        assertEquals(
                "true",
                ScriptRun.play(
                        "practice",
                        "",
                        "begin, answer peru a, check peru",
                        "played(quiz, '" + event + "', state) === state"));
    }
}
