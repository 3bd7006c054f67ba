package io.github.quizmaven.schema;

import static io.github.quizmaven.schema.LayeredSample.ON_QUESTION;
import static io.github.quizmaven.schema.LayeredSample.ON_QUIZ;
import static io.github.quizmaven.schema.LayeredSample.OPTIONS;
import static io.github.quizmaven.schema.LayeredSample.assertReports;
import static io.github.quizmaven.schema.LayeredSample.check;
import static io.github.quizmaven.schema.LayeredSample.file;
import static io.github.quizmaven.schema.LayeredSample.question;
import static io.github.quizmaven.schema.LayeredSample.quiz;
import static io.github.quizmaven.schema.LayeredSample.read;
import static io.github.quizmaven.schema.LayeredSample.schema;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.key.Key;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an organisation's schemas say, at the place in the Markdown. */
class LayeredSchemaTest {

    @Test
    void asksForAKeyAtTheHeading() throws Exception {
        assertReports(
                check("{" + ON_QUESTION + ", 'required': ['level', 'objective']}", question("")),
                "5:4 `level` is missing [schema] = `level`: The author's estimate of difficulty."
                        + " `easy` counts as `beginner`, `medium` as `intermediate`, `hard` as"
                        + " `advanced`",
                "5:4 `objective` is missing [schema] = the schema `own.json` asks for it");
    }

    @Test
    void knowsItsKeysBesideOurOwn() throws Exception {
        String schema =
                "{"
                        + ON_QUESTION
                        + ", 'properties': {'objective': {'type': 'string'}}, 'if': {'required':"
                        + " ['reviewer']}, 'then': {'properties': {'reviewed': true}}}";

        assertReports(check(schema, question("objective: O-7\nreviewer: A\nreviewed: 2026-01-02")));
        assertReports(
                check(schema, question("objectve: O-7")),
                "8:1 a question's metadata has no key `objectve` [unknown-key]"
                        + " = did you mean `objective`?");
        assertReports(
                check(schema, "---\ntitle: T\nobjective: O-7\n---\n## Q" + OPTIONS),
                "3:1 the front matter has no key `objective` [unknown-key] = `objective` belongs"
                        + " in a question's ```yaml question block");
    }

    @Test
    void saysWhatIsWrongWithAValueAndWhatWasMeant() throws Exception {
        assertReports(
                check(
                        "{"
                                + ON_QUESTION
                                + ", 'properties': {'tags': {'items': {'enum': ['linux',"
                                + " 'kubernetes']}}, 'minutes': {'type': 'integer', 'maximum': 9,"
                                + " 'description': 'How long it takes.'}}}",
                        question("tags: [linux, linus, 7]\nminutes: 10")),
                "8:15 an entry of `tags` must be one of `linux` or `kubernetes`, not `linus`"
                        + " [schema] = did you mean `linux`?",
                "8:22 an entry of `tags` must be one of `linux` or `kubernetes`, not `7` [schema]"
                        + " = `tags`: Words to find the question by",
                "9:10 `minutes` must be at most 9, not `10` [schema]"
                        + " = `minutes`: How long it takes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'string'} | 007 | \"007\"",
                "{'type': 'string'} | true | \"true\"",
                "{'enum': ['1', '2']} | 1 | \"1\"",
                "{'pattern': '^[0-9]+$'} | 12 | \"12\"",
                "{'$ref': '#/$defs/text'} | 1e3 | \"1e3\"",
                "{'type': 'array', 'items': {'type': 'string'}} | [1, x] | [\"1\",\"x\"]",
                "{'properties': {'no': {'type': 'string'}}} | {no: 1, n: 1} |"
                        + " {\"no\":\"1\",\"n\":1}",
                "true | 007 | 7",
                "true | -1.50 | -1.50",
                "true | yes | \"yes\"",
                "true | 2026-01-02 | \"2026-01-02\"",
                "true | '7' | \"7\"",
                "true | [true, ~, {a/b: 1}] | [true,null,{\"a/b\":1}]",
                "true | 123456789012345678901234567890 | 123456789012345678901234567890"
            })
    void readsValuesAsTheSchemaMeansThem(String schema, String yaml, String json) throws Exception {
        QuizSchema own =
                schema(
                        "{"
                                + ON_QUESTION
                                + ", 'properties': {'own': "
                                + schema
                                + "}, '$defs': {'text': {'type': 'string'}}}");

        JsonNode data = DataTree.of(quiz(read(own, question("own: " + yaml))));

        assertEquals(json, data.at("/questions/0/own").toString());
    }

    @Test
    void pointsIntoNestedValuesAndInheritedOnes() throws Exception {
        String schema =
                "{"
                        + ON_QUESTION
                        + ", 'properties': {'sources': {'items': {'required': ['url'],"
                        + " 'properties': {'page': {'type': 'integer'}}}}}}";

        assertReports(
                check(schema, question("sources:\n  - url: u\n    page: x\n  - page: 3")),
                "10:11 `page` must be a whole number, not `x` [schema]"
                        + " = the schema `own.json` asks for it",
                "11:5 `url` is missing [schema] = the schema `own.json` asks for it");
        assertReports(
                check(
                        schema,
                        "---\ntitle: T\ndefaults: {sources: [{page: x}]}\n---\n## Q"
                                + OPTIONS
                                + "## R"
                                + OPTIONS),
                "3:22 `url` is missing [schema] = the schema `own.json` asks for it",
                "3:29 `page` must be a whole number, not `x` [schema]"
                        + " = the schema `own.json` asks for it");
    }

    @Test
    void speaksOfTheQuizAsAWhole() throws Exception {
        assertReports(
                check(
                        "{"
                                + ON_QUIZ
                                + ", 'required': ['owner', 'topic'], 'properties': {'owner':"
                                + " {'format': 'email'}, 'questions': {'maxItems': 1}}}",
                        "---\ntitle: T\nowner: me\n---\n## Q" + OPTIONS + "## R" + OPTIONS),
                "1:1 `questions` must have at most 1 entry [schema]"
                        + " = `questions`: The questions in the order of the file",
                "1:1 `topic` is missing [schema] = `topic`: The field that the quiz belongs to",
                "3:8 `owner` cannot be `me` [schema] = the schema `own.json` asks for it");
    }

    @Test
    void usesTheSchemasOwnMessages() throws Exception {
        String schema =
                "{"
                        + ON_QUESTION
                        + ", 'required': ['level', 'author'], 'message': {'required': {'level':"
                        + " \"don't forget {the} level\"}}, 'properties': {'author': {'pattern':"
                        + " '^[a-z]+$', 'message': {'pattern': 'an author is a\\nlogin name'}},"
                        + " 'cost': {'anyOf': [{'type': 'integer'}, {'const': 'free'}], 'message':"
                        + " {'anyOf': 'cost is a number or free'}}}}";

        assertReports(
                check(schema, question("author: Ada L.\ncost: cheap")),
                "5:4 don't forget {the} level [schema] = `level`: The author's estimate of"
                        + " difficulty. `easy` counts as `beginner`, `medium` as `intermediate`,"
                        + " `hard` as `advanced`",
                "8:9 an author is a login name [schema] = the schema `own.json` asks for it",
                "9:7 cost is a number or free [schema] = the schema `own.json` asks for it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contains", "minContains"})
    void usesMessagesOfKeywordsThatBelongTogether(String keyword) throws Exception {
        assertReports(
                check(
                        "{"
                                + ON_QUESTION
                                + ", 'properties': {'tags': {'contains': {'const': 'x'}, 'message':"
                                + " {'"
                                + keyword
                                + "': 'one tag is x'}}}}",
                        question("tags: [y]")),
                "8:7 one tag is x [schema] = `tags`: Words to find the question by");
    }

    @Test
    void saysOfAKeyThatAnotherNeedsOrThatIsTooMany() throws Exception {
        assertReports(
                check(
                        "{"
                                + ON_QUESTION
                                + ", 'properties': {'url': true, 'book': {'additionalProperties':"
                                + " false, 'properties': {'isbn': true}}},"
                                + " 'dependentRequired': {'url': ['retrieved']}}",
                        question("url: u\nbook: {isbn: 1, page: 3}")),
                "8:6 `retrieved` is missing, which `url` requires [schema]"
                        + " = the schema `own.json` asks for it",
                "9:23 `page` is not allowed here [schema]"
                        + " = the schema `own.json` asks for it");
    }

    @Test
    void reportsNothingTwice() throws Exception {
        String schema =
                "{"
                        + ON_QUESTION
                        + ", 'required': ['level'], 'properties': {'id': {'maxLength': 3}}}";

        // Our own schema runs again as part of this one.
        assertReports(
                check(schema, "---\ntitle: T\n---\n## Q\n\n- [ ] a\n- [ ] b\n\n### Hint\n\nh\n"),
                "4:4 `level` is missing [schema] = `level`: The author's estimate of difficulty."
                        + " `easy` counts as `beginner`, `medium` as `intermediate`, `hard` as"
                        + " `advanced`",
                "6:3 no option is marked as correct [one-correct-answer] = mark exactly one option"
                        + " with `[x]`");
        // Of one value one thing is said, whatever else is wrong with it.
        assertReports(
                check(
                        "{"
                                + ON_QUESTION
                                + ", 'properties': {'size': {'enum': ['S', 'M'], 'maxLength': 1}}}",
                        question("size: medium")),
                "8:7 `size` must be one of `S` or `M`, not `medium` [schema]"
                        + " = the schema `own.json` asks for it");
        // A value that cannot be read is not missing, be it the question's own or inherited.
        assertReports(
                check(schema, question("level: esay")),
                "8:8 `level` is `esay`, but must be one of `beginner`, `easy`, `intermediate`,"
                        + " `medium`, `advanced`, `hard`, `expert` [value]"
                        + " = did you mean `easy`?");
        assertReports(
                check(schema, "---\ntitle: T\ndefaults: {level: esay}\n---\n## Q" + OPTIONS),
                "3:19 `level` is `esay`, but must be one of `beginner`, `easy`, `intermediate`,"
                        + " `medium`, `advanced`, `hard`, `expert` [value]"
                        + " = did you mean `easy`?");
        // Nor is one missing in a front matter that cannot be read; an empty one is.
        assertReports(
                check(
                        "{" + ON_QUIZ + ", 'required': ['topic']}",
                        "---\ntitle: a: b\n---\n## Q" + OPTIONS),
                "2:8 the value of `title` has a colon, so YAML takes it for a key of its own"
                        + " [front-matter-syntax] = put the title in quotes: `title: \"a: b\"`");
        assertReports(
                check(schema, question("level:")),
                "5:4 `level` is missing [schema] = `level`: The author's estimate of difficulty."
                        + " `easy` counts as `beginner`, `medium` as `intermediate`, `hard` as"
                        + " `advanced`");
    }

    @Test
    void refersToSchemasThatAreListedBesideIt() throws Exception {
        QuizSchema own =
                new QuizSchema(
                        List.of(
                                file(
                                        "house/question.json",
                                        "{"
                                                + ON_QUESTION
                                                + ", 'properties': {'objective': {'$ref':"
                                                + " 'shared.json#/$defs/code'}}}"),
                                file(
                                        "house/shared.json",
                                        "{'$defs': {'code': {'pattern': '^O-', 'description': 'As"
                                                + " in O-7.', 'message': {'pattern': 'no'}}}}")));

        assertReports(
                check(own, question("objective: 7")),
                "8:12 no [schema] = the schema `house/question.json` asks for it");
    }

    @Test
    void takesAValueInDefaultsThatCannotBeReadForNoMissingOne() throws Exception {
        assertReports(
                check(
                        "{"
                                + ON_QUIZ
                                + ", 'properties': {'defaults': {'required': ['level',"
                                + " 'points']}}}",
                        "---\ntitle: T\ndefaults: {level: esay}\n---\n## Q" + OPTIONS),
                "3:11 `points` is missing [schema] = `defaults`: Question metadata that every"
                        + " question of the quiz inherits",
                "3:19 `level` is `esay`, but must be one of `beginner`, `easy`, `intermediate`,"
                        + " `medium`, `advanced`, `hard`, `expert` [value]"
                        + " = did you mean `easy`?");
    }
}
