package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.response.TypedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a response is worth: the script's grading, as the documentation has it. */
class GradingTest {

    /** Grades a row of the table of cases and words the result as the table does. */
    private static final String CASE =
            """
            const [type, grading, key, response] = arguments;
            const listed = (cell) => cell.split(';').map((each) => each.trim());
            const form = {'single-choice': 'choice', 'multiple-choice': 'multiple',
              'short-answer': 'short'}[type] ?? type;
            const question = {form, key: listed(key), partial: grading === 'partial',
              exact: grading === 'case: sensitive', comma: grading === 'decimal comma'};
            if (form === 'numeric') {
              const [range, unit] = key.split(' in ');
              question.unit = unit;
              question.key = range.split(' .. ');
            }
            if (form === 'cloze') {
              question.key = question.key.map((each) => each.split(' / '));
            }
            const alone = ['numeric', 'short'].includes(form);
            const given = response === '' ? [] : alone
              ? [response] : listed(response).map((each) => each.replace('(none)', ''));
            if (isBlank(given)) { return 'not answered'; }
            if (refused(question, given)) { return refused(question, given); }
            const share = shareOf(question, given);
            const whole = wholeOf(question);
            return share === 0 || share === 1 ? String(share)
              : `${Math.round(share * whole)}/${whole}`;
            """;

    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4,5})}");

    /** With the characters that the table names by number, since nobody could see them. */
    private static String decoded(String cell) {
        return CHARACTER
                .matcher(cell)
                .replaceAll(
                        each ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(each.group(1), 16))));
    }

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
                                                .map(GradingTest::decoded)
                                                .toArray()));
    }

    static Stream<Arguments> typedTexts() throws IOException {
        return cases().filter(row -> row.get()[0].equals("short-answer"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradesAsDocumented(
            String type, String grading, String key, String response, String score) {
        assertEquals(
                score,
                ScriptLogic.run(CASE, type, grading, key, response),
                type + " " + grading + ": " + key + " <- " + response);
    }

    /** Rules compare answers as the page does. */
    @ParameterizedTest
    @MethodSource("typedTexts")
    void buildComparesTextsAsThePage(
            String type, String grading, String key, String response, String score) {
        boolean exact = grading.equals("case: sensitive");
        String typed = TypedText.compared(response, exact);
        String expected =
                Arrays.stream(key.split("; "))
                                .anyMatch(each -> TypedText.compared(each, exact).equals(typed))
                        ? "1"
                        : "0";
        assertEquals(score, typed.isEmpty() ? "not answered" : expected);
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
                String.valueOf(passed),
                ScriptLogic.run(
                        "return missingTo.apply(null, arguments) === 0;",
                        pass,
                        percent,
                        earned,
                        total));
    }
}
