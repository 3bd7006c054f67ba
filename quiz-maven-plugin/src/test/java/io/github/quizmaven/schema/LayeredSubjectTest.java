package io.github.quizmaven.schema;

import static io.github.quizmaven.schema.LayeredSample.ON_QUESTION;
import static io.github.quizmaven.schema.LayeredSample.ON_QUIZ;
import static io.github.quizmaven.schema.LayeredSample.assertReports;
import static io.github.quizmaven.schema.LayeredSample.check;
import static io.github.quizmaven.schema.LayeredSample.question;
import static io.github.quizmaven.schema.LayeredSample.schema;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.key.Key;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an organisation's schemas are about: choices between schemas, and what is ours. */
class LayeredSubjectTest {

    @Test
    void reportsAChoiceThatDoesNotFitOnce() throws Exception {
        String schema =
                "{"
                        + ON_QUESTION
                        + ", 'anyOf': [{'required': ['book']}, {'required': ['url']}],"
                        + " 'properties': {'places': {'items': {'oneOf': [{'properties': {'a':"
                        + " {'const': 1}}}, {'required': ['b']}]}}}}";

        assertReports(
                check(schema, question("places: [{a: 2}, {a: 1}, {a: 3}]")),
                "5:4 the question fits none of the forms that the schema allows [schema]"
                        + " = the schema `own.json` asks for it",
                "8:10 an entry of `places` fits none of the forms that the schema allows [schema]"
                        + " = the schema `own.json` asks for it",
                "8:26 an entry of `places` fits none of the forms that the schema allows [schema]"
                        + " = the schema `own.json` asks for it");
    }

    @Test
    void reportsAChoiceAboutTheWholeQuizOnce() throws Exception {
        String schema =
                "{"
                        + ON_QUIZ
                        + ", 'anyOf': [{'properties': {'questions': {'items': {'required':"
                        + " ['level'], 'properties': {'tags': {'minItems': 1}}}}}}, {'required':"
                        + " ['topic']}]}";

        assertReports(
                check(schema, question("")),
                "1:1 the quiz fits none of the forms that the schema allows [schema]"
                        + " = the schema `own.json` asks for it");
    }

    @Test
    void reportsAChoiceBetweenNothingAndAValueOnce() throws Exception {
        assertReports(
                check(
                        "{"
                                + ON_QUESTION
                                + ", 'properties': {'book': {'anyOf': [{'properties': {'isbn':"
                                + " false}}, {'properties': {'pages': {'minimum': 9}}},"
                                + " {'additionalProperties': false}]}}}",
                        question("book: {isbn: 1, pages: 3}")),
                "8:7 `book` fits none of the forms that the schema allows [schema]"
                        + " = the schema `own.json` asks for it");
    }

    @Test
    void takesRulesFromOurSchemasOnly() throws Exception {
        assertReports(
                check(
                        "{"
                                + ON_QUESTION
                                + ", '$defs': {'hint-present': {'maxLength': 1}}, 'properties':"
                                + " {'category': {'$ref': '#/$defs/hint-present'}}}",
                        question("category: ab")),
                "8:11 `category` must have at most 1 character [schema]"
                        + " = `category`: What kind of thinking the question asks for; any text");
    }

    /** Questions inside of questions are an organisation's matter. */
    @Test
    void appliesOurRulesToOtherValuesByTheirWords() throws Exception {
        assertReports(
                check(
                        "{"
                                + ON_QUESTION
                                + ", 'properties': {'subparts': {'items': {'$ref':"
                                + " 'https://quizmaven.github.io/schema/0.1/question.schema.json'"
                                + "}}}}",
                        question(
                                "subparts:\n  - type: single-choice\n    hints: [h]\n"
                                        + "    options: [{id: a, text: a, correct: true},"
                                        + " {id: b, text: b, correct: true}]")),
                "11:14 `options` has too many entries of one kind [schema]"
                        + " = the schema `own.json` asks for it");
    }

    @Test
    void takesDataOfATypeForNoKeyOfItsOwn() throws Exception {
        String schema =
                "{" + ON_QUESTION + ", 'properties': {'pairs': {'minItems': 3}, 'reviewer': true}}";

        assertEquals(
                List.of("reviewer"),
                schema(schema).questionKeys().stream()
                        .<String>map(Key::name)
                        .filter(
                                each ->
                                        Key.QUESTION.stream()
                                                .noneMatch(it -> it.name().equals(each)))
                        .toList());
        assertReports(
                check(
                        schema,
                        "---\ntitle: T\n---\n## Q\n\n```yaml question\ntype: matching\n```\n\n"
                                + "| A | B |\n|---|---|\n| a | b |\n| c | d |\n\n### Hint\n\nh\n"),
                "4:4 `pairs` must have at least 3 entries [schema] = `pairs`: The rows of a"
                        + " matching question. A row without `left` is a distractor");
    }
}
