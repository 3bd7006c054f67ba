package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataTreeTest {

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
                DataTree.of(QuizSample.ofEachType()).toPrettyString());
    }

    @Test
    void saysWhatCanBeSaidOfQuestionsThatAreNotWhole() {
        JsonNode questions =
                DataTree.of(
                                QuizSample.quiz(
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
        Quiz quiz =
                QuizSample.quiz("## Q\n\n    ls -l\n    who\n\n- [x]\n\n      code\n- [ ] no\n");

        JsonNode question = DataTree.of(quiz).at("/questions/0");

        assertEquals("    ls -l\n    who", question.path("stem").asString());
        assertEquals("    code", question.at("/options/0/text").asString());
    }
}
