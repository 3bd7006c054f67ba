package io.github.quizmaven.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The script's pure modules, alone on an empty page. */
class GradingBrowserIT extends BrowserTest {

    private static final String MODULES =
            ScriptModules.joined("comparison.js", "grading.js", "state.js");

    /** Grades a row of the table of cases and words the result as the table does. */
    private static final String CASE =
            "const [type, grading, key, response] = arguments;"
                    + "const listed = (cell) => cell.split(';').map((each) => each.trim());"
                    + "const form = {'single-choice': 'choice', 'multiple-choice': 'multiple',"
                    + "  'short-answer': 'short'}[type] ?? type;"
                    + "const question = {form, key: listed(key), partial: grading === 'partial',"
                    + "  exact: grading === 'case: sensitive'};"
                    + "if (form === 'numeric') { [, question.unit] = key.split(' in ');"
                    + "  question.key = key.split(' in ')[0].split(' .. '); }"
                    + "if (form === 'cloze') {"
                    + "  question.key = question.key.map((each) => each.split(' / ')); }"
                    + "const given = response === '' ? [] : ['numeric', 'short'].includes(form)"
                    + "  ? [response] : listed(response).map((each) => each.replace('(none)', ''));"
                    + "if (isBlank(given)) { return 'not answered'; }"
                    + "if (refused(question, given)) { return refused(question, given); }"
                    + "const share = shareOf(question, given);"
                    + "const whole = wholeOf(question);"
                    + "return share === 0 || share === 1 ? String(share)"
                    + "  : `${Math.round(share * whole)}/${whole}`;";

    /** The rows of the tables of cases that the documentation shows. */
    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(Path.of("../docs/grading.md")).stream()
                .filter(line -> line.matches("\\| `[a-z-]+` +\\|.*"))
                .map(line -> line.split("\\|"))
                .map(
                        cells ->
                                Arguments.of(
                                        Arrays.stream(cells)
                                                .skip(1)
                                                .map(cell -> cell.replace("`", "").strip())
                                                .toArray()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradesAsDocumented(
            String type, String grading, String key, String response, String score) {
        assertEquals(
                score,
                browser.script(MODULES + CASE, type, grading, key, response),
                type + " " + grading + ": " + key + " <- " + response);
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
                "answer b, check, over         | wrong 1 true",
                "answer b, check, answer a, over | right 2 true",
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
