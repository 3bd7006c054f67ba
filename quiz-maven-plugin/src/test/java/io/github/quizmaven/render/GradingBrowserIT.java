package io.github.quizmaven.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The script's pure modules, alone on an empty page. */
class GradingBrowserIT {

    private static final String MODULES =
            TemplateResources.text("assets/js/grading.js")
                    + TemplateResources.text("assets/js/state.js");

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
    }

    static Stream<Arguments> responses() {
        return Stream.of(
                Arguments.of("choice", List.of("a"), List.of("a"), true),
                Arguments.of("choice", List.of("a"), List.of("b"), false),
                Arguments.of("choice", List.of("a"), List.of("a", "b"), false),
                Arguments.of("choice", List.of("a"), List.of(), false),
                Arguments.of("choice", List.of("a"), null, false),
                Arguments.of("ordering", List.of("a", "b", "c"), List.of("a", "b", "c"), true),
                Arguments.of("ordering", List.of("a", "b", "c"), List.of("a", "c", "b"), false),
                Arguments.of("ordering", List.of("a", "b", "c"), List.of("a", "b"), false),
                Arguments.of("ordering", List.of("a", "b"), List.of("b", "a"), false));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void gradesByIds(String form, List<String> key, List<String> response, boolean right) {
        assertEquals(
                right,
                browser.script(
                        MODULES + "return isRight(arguments[0], arguments[1]);",
                        Map.of("form", form, "key", key),
                        response));
    }

    @ParameterizedTest
    @CsvSource({
        "100, true, 5, 5, true",
        "100, true, 4, 5, false",
        "60, true, 3, 5, true",
        "60, true, 2, 5, false",
        "60, true, 0.6, 1, true",
        "3, false, 3, 5, true",
        "3, false, 2.5, 5, false",
        "0.3, false, 0.30000000000000004, 5, true",
        "0, true, 0, 0, true"
    })
    void passesFromThePassMarkOn(
            double pass, boolean percent, double earned, double total, boolean passed) {
        assertEquals(
                passed,
                browser.script(
                        MODULES + "return isPassed(...arguments);", pass, percent, earned, total));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                         | unanswered 0 false",
                "answer a, check               | right 1 true",
                "answer b, check               | wrong 1 false",
                "answer b, check, check        | wrong 2 true",
                "answer b, check, answer a     | null 1 false",
                "answer b, check, answer a, check | right 2 true",
                "answer a, check, answer b, check | right 1 true",
                "check, check, answer a, check | right 1 true",
                "over                          | unanswered 0 true",
                "answer b, over                | wrong 1 true",
                "answer a, over                | right 1 true",
                "answer b, check, finish       | wrong 1 true",
                "answer a, finish              | unanswered 0 true",
            })
    void countsAttempts(String events, String expected) {
        String run =
                "const quiz = {mode: 'challenge', questions: [{id: 'q', hash: 'h', form: 'choice',"
                        + " key: ['a'], points: 1, attempts: 2, hints: 0}]};"
                        + "let state = reduce(quiz, freshState(),"
                        + " {type: 'begin', order: ['q'], shown: {}});"
                        + "for (const each of arguments[0].split(', ')) {"
                        + "  const [type, option] = each.split(' ');"
                        + "  const event = {answer: {type: 'respond', id: 'q', response: [option]},"
                        + "    check: {type: 'check', id: 'q'},"
                        + "    over: {type: 'check', id: 'q', over: true},"
                        + "    finish: {type: 'finish'}}[type];"
                        + "  state = reduce(quiz, state, event);"
                        + "}"
                        + "const {outcome, tries, done} = state.answers.q;"
                        + "return `${outcome} ${tries} ${done}`;";
        assertEquals(expected, browser.script(MODULES + run, events));
    }

    @Test
    void dropsOnlyTheAnswerOfAQuestionThatChanged() {
        String run =
                "const quiz = (hash) => ({mode: 'practice', questions: ['p', 'q'].map((id) => ("
                        + "{id, hash: id === 'q' ? hash : 'same', form: 'choice', key: ['a'],"
                        + " points: 1, hints: 0}))});"
                        + "let state = reduce(quiz('old'), freshState(),"
                        + " {type: 'begin', order: ['q', 'p'], shown: {}});"
                        + "for (const id of ['p', 'q']) {"
                        + "  state = reduce(quiz('old'), state, {type: 'respond', id, response: ['a']});"
                        + "  state = reduce(quiz('old'), state, {type: 'check', id});"
                        + "}"
                        + "const after = restored(quiz('new'), state);"
                        + "return [after.order.join(), after.answers.p.outcome,"
                        + " after.answers.q.outcome].join(' ');";
        assertEquals("q,p right ", browser.script(MODULES + run));
    }
}
