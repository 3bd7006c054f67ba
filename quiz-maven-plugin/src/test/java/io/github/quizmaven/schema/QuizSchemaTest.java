package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.word.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuizSchemaTest {

    private static final QuizSchema SCHEMA = new QuizSchema();

    private static final String HINT = "\n### Hint\n\nh\n";
    private static final String STEPS = "1. One\n2. Two\n3. Three\n\n";
    private static final String SEQUENCES = STEPS + "Which?\n\n- [%s] 1,2,3\n- [%s] 3,2,1\n";

    @Test
    void acceptsSoundQuestionsOfEachType() {
        assertReports(question("single-choice", options("x", " ", " ")));
        assertReports(question("multiple-choice", options("x", "x", " ")));
        assertReports(question("ordering", STEPS));
        assertReports(question("ordering\norder: [2, 1, 3]", STEPS));
        assertReports(question("ordering", SEQUENCES.formatted("x", " ")));
        assertReports(question("matching", "| A | B |\n|---|---|\n| a | b |\n| c | d |\n"));
        assertReports(question("numeric", "### Answer\n\n5 ± 2%\n"));
        assertReports(question("short-answer", "### Answer\n\n- a\n"));
        assertReports(question("cloze", "A [[b]].\n"));
    }

    @Test
    void reportsMissingKeyAtFirstMarker() {
        assertReports(
                question("single-choice", options(" ", " ", " ")),
                "9:3 no option is marked as correct [one-correct-answer] = mark exactly one option"
                        + " with `[x]` + 10:3 option B + 11:3 option C");
    }

    @Test
    void reportsSecondKeyAtItsMarker() {
        assertReports(
                question("single-choice", options("x", " ", "x")),
                "11:3 2 options are marked as correct, a single-choice question has exactly one"
                        + " [one-correct-answer] = remove one `[x]`, or write"
                        + " `type: multiple-choice` in a ```yaml question block below the heading"
                        + " + 9:3 option A");
    }

    @Test
    void reportsThreeKeysOnce() {
        assertReports(
                question("ordering", SEQUENCES.formatted("x", "x") + "- [x] 2,1,3\n"),
                "16:3 3 options are marked as correct, an ordering question has exactly one"
                        + " [one-correct-answer] = leave only one `[x]`"
                        + " + 15:3 option A + 17:3 option C");
    }

    @Test
    void reportsMultipleChoiceWithoutKey() {
        assertReports(
                question("multiple-choice", options(" ", " ")),
                "9:3 no option is marked as correct [one-correct-answer] = mark each right option"
                        + " with `[x]` + 10:3 option B");
    }

    @Test
    void reportsMissingHintAtHeading() {
        assertReports(
                "## Why?\n\n" + options("x", " "),
                "1:4 question `Why?` has no hint [hint-present]"
                        + " = add a `### Hint` part below its options or answer");
    }

    @ParameterizedTest
    @CsvSource({"practice,1", "challenge,1", "exam,0", "flashcards,0", "study,1"})
    void asksForHintsWhereTheyAreShown(String mode, int reports) {
        String head = "---\ntitle: T\nmode: " + mode + "\n---\n\n";
        assertEquals(
                Collections.nCopies(reports, "hint-present"),
                check(head + "## Why?\n\n" + options("x", " ")).stream()
                        .map(each -> each.rule().name())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-choice", "multiple-choice"})
    void reportsOnlyTheCountWhenThereAreNoOptions(String type) {
        assertReports(
                "## Why?\n\n```yaml question\ntype: " + type + "\norder: [1]\n```\n",
                "1:4 question `Why?` has no options, a choice offers 2 to 10 [options-count]"
                        + " = add a list with a line `- [x] …` for the right answer and"
                        + " `- [ ] …` for each wrong one");
    }

    @Test
    void reportsSingleOption() {
        String one =
                "1:4 question `Why?` has only 1 option, a choice offers 2 to 10 [options-count]"
                        + " = add a line `- [ ] …` for each wrong answer";
        assertReports(question("single-choice", options("x")), one);
        assertReports(question("ordering", STEPS + "Which?\n\n- [x] 1,2,3\n"), one);
    }

    @Test
    void reportsFirstSurplusOption() {
        String[] marks = {"x", " ", " ", " ", " ", " ", " ", " ", " ", " ", " "};
        assertReports(question("single-choice", options(List.of(marks).subList(0, 10))));
        assertReports(
                question("single-choice", options(marks)),
                "19:3 question `Why?` has 11 options, at most 10 are allowed [options-count]"
                        + " = delete the weakest options or split the question");
    }

    @Test
    void reportsOrderOfAnotherType() {
        assertReports(
                question("single-choice\norder: [1, 2]", options("x", " ")),
                "5:8 `order` belongs to ordering questions, this one is `single-choice`"
                        + " [order-shape] = delete `order`, or write `type: ordering` and list the"
                        + " steps as `1.`, `2.`, …");
    }

    @Test
    void reportsOrderBesideSequences() {
        assertReports(
                question("ordering\norder: [2, 1, 3]", SEQUENCES.formatted("x", " ")),
                "5:8 `order` cannot be combined with sequences to choose from [order-shape]"
                        + " = delete `order`: the sequence marked with `[x]` is the right one");
    }

    @Test
    void reportsEachFaultOfAQuestion() {
        assertEquals(
                List.of("hint-present", "one-correct-answer"),
                check("## Why?\n\n" + options("x", "x")).stream()
                        .map(each -> each.rule().name())
                        .sorted()
                        .toList());
    }

    /** Other validators see shapes that our reader never makes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type': 'single-choice' | options-count",
                "'type': 'multiple-choice', 'options': [] | options-count",
                "'type': 'ordering', 'options': [] | ",
                "'type': 'ordering', 'order': '3, 1, 2' | order-shape",
                "'type': 'ordering', 'order': [3, 'a'] | order-shape",
                "'type': 'matching', 'pairs': [{'left': 'a'}] | schema",
                "'type': 'short-answer', 'answers': 'a' | schema",
                "'type': 'tof' | schema",
                "'title': 'Q' | "
            })
    void namesTheRuleByTheSchemasLocation(String line) {
        String[] parts = line.split(" \\| ", -1);
        String json = "{'questions': [{'hints': ['h'], " + parts[0] + "}]}";

        assertEquals(
                parts[1],
                SCHEMA.violations(JsonMapper.shared().readTree(json.replace('\'', '"'))).stream()
                        .map(each -> each.rule().name())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void namesEachDefinitionAfterARuleOrAType() throws Exception {
        JsonNode schema = SchemaText.question();
        List<String> types = Word.all(QuestionType.class);
        List<String> named = new ArrayList<>(SchemaRules.NAMED.stream().map(RuleId::name).toList());
        named.addAll(types);
        List<String> wholeQuestions = new ArrayList<>(List.of("order-shape"));
        wholeQuestions.addAll(types);

        assertEquals(Set.copyOf(named), Set.copyOf(schema.at("/$defs").propertyNames()));
        assertEquals(
                types,
                schema.at("/properties/type/enum").valueStream().map(JsonNode::asString).toList());
        List<String> referred = new ArrayList<>();
        schema.path("allOf").forEach(each -> referred.add(name(each)));
        // Each type's branch leads to the next one.
        for (String next = types.get(0); !next.isEmpty(); ) {
            next = name(schema.path("$defs").path(next).path("else"));
            referred.add(next);
        }
        referred.remove("");
        assertEquals(wholeQuestions, referred);
    }

    private static String name(JsonNode reference) {
        return reference.path("$ref").asString("").replace("#/$defs/", "");
    }

    private static String question(String metadata, String body) {
        return "## Why?\n\n```yaml question\ntype: " + metadata + "\n```\n\nQ\n\n" + body + HINT;
    }

    private static String options(String... marks) {
        return options(List.of(marks));
    }

    private static String options(List<String> marks) {
        StringBuilder list = new StringBuilder();
        for (String mark : marks) {
            list.append("- [").append(mark).append("] o").append(list.length()).append('\n');
        }
        return list.toString();
    }

    private static List<Diagnostic> check(String markdown) {
        Quiz quiz = LayeredSample.quiz(LayeredSample.read(SCHEMA, markdown));
        return SCHEMA.check(quiz);
    }

    private static void assertReports(String markdown, String... expected) {
        LayeredSample.assertReports(
                check(markdown).stream().map(QuizSchemaTest::line).toList(), expected);
    }

    private static String line(Diagnostic diagnostic) {
        String related =
                diagnostic.related().stream()
                        .map(
                                each ->
                                        " + %d:%d %s"
                                                .formatted(
                                                        each.place().line(),
                                                        each.place().column(),
                                                        each.label()))
                        .collect(Collectors.joining());
        return "%d:%d %s [%s] = %s%s"
                .formatted(
                        diagnostic.place().line(),
                        diagnostic.place().column(),
                        diagnostic.message(),
                        diagnostic.rule().name(),
                        diagnostic.help(),
                        related);
    }
}
