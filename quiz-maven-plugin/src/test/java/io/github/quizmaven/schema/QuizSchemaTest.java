package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.parse.QuizDocument;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuizSchemaTest {

    private static final QuizSchema SCHEMA = new QuizSchema();

    private static final String HEADING = "/questions/0";
    private static final String A = "/questions/0/options/0";
    private static final String B = "/questions/0/options/1";
    private static final String C = "/questions/0/options/2";
    private static final String ORDER = "/questions/0/order";

    @Test
    void acceptsSoundQuestionsOfEachImplementedType() {
        assertReports(question("single-choice", options("x", " ", " ")));
        assertReports(question("multiple-choice", options("x", "x", " ")));
        assertReports(question("ordering", "'steps': []"));
        assertReports(question("ordering", "'steps': [], 'order': [2, 1]"));
        assertReports(question("ordering", "'steps': [], " + options("x", " ")));
    }

    @Test
    void reportsMissingKeyAtFirstMarker() {
        assertReports(
                question("single-choice", options(" ", " ", " ")),
                "/questions/0/options/0 | no option is marked as correct [one-correct-answer]"
                        + " = mark exactly one option with `[x]`"
                        + " + option B: /questions/0/options/1"
                        + " + option C: /questions/0/options/2");
    }

    @Test
    void reportsSecondKeyAtItsMarker() {
        assertReports(
                question("single-choice", options("x", " ", "x")),
                "/questions/0/options/2 | 2 options are marked as correct, a single-choice question"
                        + " has exactly one [one-correct-answer] = remove one `[x]`, or write"
                        + " `type: multiple-choice` in a ```yaml question block below the heading"
                        + " + option A: /questions/0/options/0");
    }

    @Test
    void reportsThreeKeysOnce() {
        assertReports(
                question("ordering", "'steps': [], " + options("x", "x", "x")),
                "/questions/0/options/1 | 3 options are marked as correct, an ordering question has"
                        + " exactly one [one-correct-answer] = leave only one `[x]`"
                        + " + option A: /questions/0/options/0"
                        + " + option C: /questions/0/options/2");
    }

    @Test
    void reportsMultipleChoiceWithoutKey() {
        assertReports(
                question("multiple-choice", options(" ", " ")),
                "/questions/0/options/0 | no option is marked as correct [one-correct-answer]"
                        + " = mark each right option with `[x]` + option B: /questions/0/options/1");
    }

    @Test
    void reportsMissingHintAtHeading() {
        assertReports(
                DocumentSample.question(
                        "{'title': 'Why?', 'type': 'single-choice', "
                                + options("x", " ")
                                + ", 'hints': []}",
                        HEADING),
                "/questions/0 | question `Why?` has no hint [hint-present]"
                        + " = add a `### Hint` part below its options or answer");
    }

    @Test
    void reportsOnlyTheCountWhenThereAreNoOptions() {
        String noOptions =
                "/questions/0 | question `Why?` has no options, a choice offers 2 to 10"
                        + " [options-count] = add a list with a line `- [x] …` for the right answer"
                        + " and `- [ ] …` for each wrong one";
        assertReports(
                DocumentSample.question("{'title': 'Why?', 'type': 'single-choice'}", HEADING),
                noOptions);
        assertReports(
                DocumentSample.question(
                        "{'title': 'Why?', 'type': 'multiple-choice', 'options': []}", HEADING),
                noOptions);
    }

    @Test
    void reportsSingleOption() {
        assertReports(
                question("single-choice", options("x")),
                "/questions/0 | question `Why?` has only 1 option, a choice offers 2 to 10"
                        + " [options-count] = add a line `- [ ] …` for each wrong answer");
    }

    @Test
    void reportsFirstSurplusOption() {
        String ten = options("x", " ", " ", " ", " ", " ", " ", " ", " ", " ");
        String eleven = options("x", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ");
        assertReports(question("single-choice", ten));
        assertReports(
                DocumentSample.question(
                        "{'title': 'Why?', 'type': 'single-choice', 'hints': ['h'], "
                                + eleven
                                + "}",
                        HEADING,
                        "/questions/0/options/9",
                        "/questions/0/options/10"),
                "/questions/0/options/10 | question `Why?` has 11 options, at most 10 are allowed"
                        + " [options-count] = delete the weakest options or split the question");
    }

    @Test
    void reportsOrderOfAnotherType() {
        assertReports(
                question("single-choice", "'order': [1, 2], " + options("x", " ")),
                "/questions/0/order | `order` belongs to ordering questions, this one is"
                        + " `single-choice` [order-shape] = delete `order`, or write"
                        + " `type: ordering` and list the steps as `1.`, `2.`, …");
    }

    @Test
    void reportsOrderBesideSequences() {
        assertReports(
                question("ordering", "'steps': [], 'order': [2, 1], " + options("x", " ")),
                "/questions/0/order | `order` and sequences to choose from exclude each other"
                        + " [order-shape] = delete `order`: the sequence marked with `[x]` is the"
                        + " right one");
    }

    @Test
    void reportsOrderThatIsNoListOfStepNumbers() {
        String words =
                "/questions/0/order | `order` must be a list of step numbers [order-shape] = write"
                        + " the step numbers in the right order, as in `order: [3, 1, 2]`";
        assertReports(question("ordering", "'steps': [], 'order': '3, 1, 2'"), words);
        assertReports(question("ordering", "'steps': [], 'order': [3, 'a']"), words);
    }

    @Test
    void reportsEachFaultOfAQuestion() {
        assertEquals(
                Set.of("one-correct-answer", "hint-present"),
                rules(
                        DocumentSample.question(
                                "{'type': 'single-choice', " + options("x", "x") + "}")));
    }

    @Test
    void namesEachDefinitionAfterARule() {
        assertEquals(
                SchemaRules.NAMED.stream().map(RuleId::name).collect(Collectors.toSet()),
                SCHEMA.definitions());
    }

    @Test
    void tellsTheKeysThatAuthorsMayWrite() {
        assertEquals(
                "[author, badge, date, defaults, description, draw, estimate, grading, lang,"
                        + " license, math, mode, pass, shuffle, tags, time, title, topic]",
                SCHEMA.knownQuizKeys().toString());
        assertEquals(
                "[attempts, case, category, grading, id, level, order, points, shuffle, tags, time,"
                        + " type, unit]",
                SCHEMA.knownQuestionKeys().toString());
    }

    @Test
    void letsDefaultsHoldAllQuestionKeysButIdAndOrder() {
        Set<String> inherited = new TreeSet<>(SCHEMA.knownQuestionKeys());
        inherited.removeAll(Set.of("id", "order"));
        assertEquals(inherited, SCHEMA.knownDefaultsKeys());
    }

    private static QuizDocument question(String type, String rest) {
        return DocumentSample.question(
                "{'title': 'Why?', 'type': '" + type + "', 'hints': ['h'], " + rest + "}",
                HEADING,
                A,
                B,
                C,
                ORDER);
    }

    private static String options(String... marks) {
        StringBuilder json = new StringBuilder("'options': [");
        for (int index = 0; index < marks.length; index++) {
            json.append(index == 0 ? "" : ", ")
                    .append("{'id': '" + index + "', 'text': 't', 'correct': ")
                    .append(marks[index].equals("x"))
                    .append('}');
        }
        return json.append(']').toString();
    }

    private static Set<String> rules(QuizDocument document) {
        return SCHEMA.check(document).stream()
                .map(each -> each.rule().name())
                .collect(Collectors.toSet());
    }

    private static void assertReports(QuizDocument document, String... expected) {
        assertEquals(
                List.of(expected),
                SCHEMA.check(document).stream().map(QuizSchemaTest::line).toList());
    }

    static String line(Diagnostic diagnostic) {
        String related =
                diagnostic.related().stream()
                        .map(each -> " + " + each.label() + ": " + each.place().excerpt())
                        .collect(Collectors.joining());
        return diagnostic.place().excerpt()
                + " | "
                + diagnostic.message()
                + " ["
                + diagnostic.rule().name()
                + "] = "
                + diagnostic.help()
                + related;
    }
}
