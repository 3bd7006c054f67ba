package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.word.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataTreeTest {

    private static final QuizSchema SCHEMA = new QuizSchema();

    private static final String QUIZ =
            """
            ---
            title: T
            tags: [x, y]
            time: 2:00
            draw: 7
            math: false
            defaults: { attempts: 2, tags: [d], level: esay, points: 1.5 }
            ---

            Read *this*.

            ## One `1`

            ```yaml question
            id: first
            tags: [a, b]
            time: soon
            category: c
            ```

            Which?

            - [x] *Yes*
            - [ ] No
              > Not so.

            ### Hint

            H1

            ### Hint

            H2

            ### Solution

            Since.

            Answer: A

            ### Common mistakes

            People say:

            - M1
            - M2

            ### Quick check

            Q.

            ### References

            R.

            ## Sort

            1. A
            2. B
            3. C

            Which order?

            - [x] 3,1,2
            - [ ] 1,2,3

            ## List

            ```yaml question
            type: ordering
            order: [2, 1]
            ```

            1. A
            2. B

            ## Match

            ```yaml question
            type: matching
            ```

            | Left | Right |
            |------|-------|
            | a    | *b*   |
            | c    | d     |
            |      | e     |

            ## Number

            ```yaml question
            unit: km
            ```

            ### Answer

            3.0 ± 2%

            ## Range

            ### Answer

            1 .. 2.5

            ## Type

            ### Answer

            - `ls -l`
            - dir

            ## Fill

            A [[b|c]] and [[d]].
            """;

    @Test
    void givesEachTypeItsKeys() {
        String json =
                """
                {"title":"T","tags":["x","y"],"time":"2:00","draw":7,"math":false,
                "defaults":{"attempts":2,"tags":["d"],"points":1.5},
                "introduction":"Read *this*.",
                "questions":[
                {"title":"One `1`","id":"first","tags":["a","b"],"category":"c","attempts":2,
                "points":1.5,"type":"single-choice","stem":"Which?",
                "options":[{"id":"156f9683","text":"*Yes*","correct":true},
                {"id":"df71bb73","text":"No","correct":false,"feedback":"Not so."}],
                "hints":["H1","H2"],"solution":{"text":"Since.","answer":"A"},
                "quickCheck":"Q.","commonMistakes":["M1","M2"],"references":"R."},
                {"title":"Sort","attempts":2,"tags":["d"],"points":1.5,"id":"sort",
                "type":"ordering",
                "steps":[{"id":"88f8e726","number":1,"text":"A"},
                {"id":"195496d3","number":2,"text":"B"},
                {"id":"cd377b7f","number":3,"text":"C"}],
                "prompt":"Which order?",
                "options":[{"id":"fb87327f","text":"3,1,2","correct":true},
                {"id":"b1b8f1df","text":"1,2,3","correct":false}]},
                {"title":"List","type":"ordering","order":[2,1],"attempts":2,"tags":["d"],
                "points":1.5,"id":"list",
                "steps":[{"id":"88f8e726","number":1,"text":"A"},
                {"id":"195496d3","number":2,"text":"B"}]},
                {"title":"Match","type":"matching","attempts":2,"tags":["d"],"points":1.5,
                "id":"match",
                "pairs":[{"left":"a","right":"*b*"},{"left":"c","right":"d"},{"right":"e"}],
                "captions":["Left","Right"]},
                {"title":"Number","unit":"km","attempts":2,"tags":["d"],"points":1.5,
                "id":"number","type":"numeric",
                "numeric":{"value":3.0,"tolerance":"2%","unit":"km"}},
                {"title":"Range","attempts":2,"tags":["d"],"points":1.5,"id":"range",
                "type":"numeric","numeric":{"min":1,"max":2.5}},
                {"title":"Type","attempts":2,"tags":["d"],"points":1.5,"id":"type",
                "type":"short-answer","answers":["ls -l","dir"]},
                {"title":"Fill","attempts":2,"tags":["d"],"points":1.5,"id":"fill",
                "type":"cloze","stem":"A [[b|c]] and [[d]].",
                "blanks":[{"answers":["b","c"]},{"answers":["d"]}]}]}
                """;

        assertEquals(
                JsonMapper.shared().readTree(json).toPrettyString(),
                DataTree.of(quiz(QUIZ)).toPrettyString());
    }

    @Test
    void quizOfTheTestHasEachType() {
        assertEquals(
                Word.all(QuestionType.class).stream()
                        .filter(each -> !each.equals("multiple-choice"))
                        .sorted()
                        .toList(),
                DataTree.of(quiz(QUIZ))
                        .path("questions")
                        .valueStream()
                        .map(each -> each.path("type").asString())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "/title T",
                "/tags/1 y",
                "/defaults/attempts 2",
                "/defaults/level esay",
                "/introduction \"Read *this*.\"",
                "/questions/0 \"One `1`\"",
                "/questions/0/title \"One `1`\"",
                "/questions/0/id first",
                "/questions/0/tags/0 a",
                "/questions/0/attempts 2",
                "/questions/0/level esay",
                "/questions/0/time soon",
                "/questions/0/type \"One `1`\"",
                "/questions/0/stem Which?",
                "/questions/0/options/1 \"[ ]\"",
                "/questions/0/options/1/correct \"[ ]\"",
                "/questions/0/options/1/text No",
                "/questions/0/options/1/feedback \"Not so.\"",
                "/questions/0/options \"One `1`\"",
                "/questions/0/hints/1 H2",
                "/questions/0/solution/text Since.",
                "/questions/0/solution/answer A",
                "/questions/0/commonMistakes/1 M2",
                "/questions/0/commonMistakesLeadIn \"People say:\"",
                "/questions/0/quickCheck Q.",
                "/questions/0/references R.",
                "/questions/1/tags/0 d",
                "/questions/1/id Sort",
                "/questions/1/steps/2 3.",
                "/questions/1/steps/2/text C",
                "/questions/1/prompt \"Which order?\"",
                "/questions/2/order/0 2",
                "/questions/3/captions/1 Right",
                "/questions/3/pairs/2 \"|      | e     |\"",
                "/questions/3/pairs/0/right *b*",
                "/questions/4/numeric/value \"3.0 ± 2%\"",
                "/questions/6/answers/0 \"`ls -l`\"",
                "/questions/7/blanks/0/answers/1 [[b|c]]",
                "/questions/9 \"\"",
                "\"\" \"\""
            })
    void knowsWhereEachValueIs(String pointer, String text) {
        Quiz quiz = quiz(QUIZ);

        assertEquals(
                text,
                quiz.place(DataTree.located(quiz).place(JsonPointer.compile(pointer))).text());
    }

    @Test
    void knowsWhatIsWrittenButCannotBeRead() {
        DataTree data = DataTree.located(quiz(QUIZ));
        JsonPointer question = JsonPointer.compile("/questions/0");

        assertTrue(data.isWritten(question, "level"));
        assertTrue(data.isWritten(question, "time"));
        assertTrue(data.isWritten(JsonPointer.compile("/defaults"), "level"));
        assertFalse(data.isWritten(question, "unit"));
        assertFalse(data.isWritten(JsonPointer.empty(), "level"));
        assertFalse(data.isWritten(JsonPointer.compile("/nowhere"), "level"));
    }

    @Test
    void saysWhatCanBeSaidOfQuestionsThatAreNotWhole() {
        JsonNode questions =
                DataTree.of(
                                quiz(
                                        """
                                        ---
                                        title: T
                                        mode: exam
                                        ---

                                        ## Nothing to answer with

                                        ```yaml question
                                        level: hard
                                        ```

                                        ## No options

                                        ```yaml question
                                        type: single-choice
                                        ```

                                        ## No table

                                        ```yaml question
                                        type: matching
                                        ```

                                        ## No number

                                        ```yaml question
                                        type: numeric
                                        ```
                                        """))
                        .path("questions");

        assertEquals(
                List.of(
                        "{\"title\":\"Nothing to answer with\",\"level\":\"hard\",\"attempts\":1,"
                                + "\"points\":1,\"tags\":[],\"id\":\"nothing-to-answer-with\"}",
                        "{\"title\":\"No options\",\"type\":\"single-choice\",\"attempts\":1,"
                                + "\"points\":1,\"tags\":[],\"id\":\"no-options\",\"options\":[]}",
                        "{\"title\":\"No table\",\"type\":\"matching\",\"attempts\":1,"
                                + "\"points\":1,\"tags\":[],\"id\":\"no-table\",\"pairs\":[]}",
                        "{\"title\":\"No number\",\"type\":\"numeric\",\"attempts\":1,"
                                + "\"points\":1,\"tags\":[],\"id\":\"no-number\"}"),
                questions.valueStream().map(JsonNode::toString).toList());
    }

    /** Without its indentation it would be text. */
    @Test
    void keepsTheIndentationOfCode() {
        Quiz quiz = quiz("## Q\n\n    ls -l\n    who\n\n- [x]\n\n      code\n- [ ] no\n");

        JsonNode question = DataTree.of(quiz).at("/questions/0");

        assertEquals("    ls -l\n    who", question.path("stem").asString());
        assertEquals("    code", question.at("/options/0/text").asString());
    }

    private static Quiz quiz(String markdown) {
        return LayeredSample.quiz(LayeredSample.read(SCHEMA, markdown));
    }
}
