package io.github.quizmaven.site.script;

import static io.github.quizmaven.site.Quizzes.question;
import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.site.Samples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScriptBlockTest {

    private static String json(Quiz quiz) {
        return ScriptBlock.json(quiz, "../", "*");
    }

    private static JsonNode questions(Quiz quiz) {
        return new JsonMapper().readTree(json(quiz)).get("questions");
    }

    private static String hash(Question question) {
        return questions(quiz("a", Mode.PRACTICE, question).build()).get(0).get("hash").asString();
    }

    @Test
    void isHarmlessInsideAScriptElement() {
        String id = "</script><!--&\u2028\u2029";
        String json = json(quiz(id, Mode.PRACTICE).build());
        assertEquals(
                List.of(-1, -1, -1, -1, -1),
                IntStream.of('<', '>', '&', '\u2028', '\u2029')
                        .map(json::indexOf)
                        .boxed()
                        .toList());
        assertEquals(id, new JsonMapper().readTree(json).get("id").asString());
    }

    @Test
    void holdsIdsKeysTimesAndAttemptsOfAQuestionButNoText() {
        Question choice = Samples.choice();
        assertEquals(
                "{\"id\":\"why-scaling\",\"hash\":\""
                        + hash(choice)
                        + "\",\"form\":\"choice\",\"key\":[\""
                        + choice.options().get(0).id()
                        + "\"],\"points\":1,\"time\":120,\"attempts\":2,\"hints\":2,"
                        + "\"shuffle\":false,\"last\":[]}",
                questions(quiz("a", Mode.PRACTICE, choice).build()).get(0).toString());
    }

    @Test
    void givesOrderingsTheirStepsInTheRightOrderAsKey() {
        Question permutation = Samples.permutation();
        JsonNode entry = questions(quiz("a", Mode.PRACTICE, permutation).build()).get(0);
        assertEquals(
                List.of(2, 3, 1),
                entry.get("key").valueStream().map(id -> number(permutation, id)).toList());
        assertEquals(false, entry.get("shuffle").asBoolean());
        assertEquals(
                true,
                questions(quiz("a", Mode.PRACTICE, Samples.ordering()).build())
                        .get(0)
                        .get("shuffle")
                        .asBoolean());
    }

    private static int number(Question question, JsonNode id) {
        return question.steps().stream()
                .filter(step -> step.id().equals(id.asString()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void keepsTheHashWhenOnlyAHintIsMended() {
        assertEquals(
                hash(question("a", "A").key("x").distractor("y").hint("h").build()),
                hash(question("a", "A").distractor("y").key("x").hint("better").build()));
    }

    @Test
    void changesTheHashWithStemOptionsKeyAndType() {
        List<String> hashes =
                List.of(
                        hash(question("a", "A").key("x").distractor("y").build()),
                        hash(question("a", "B").key("x").distractor("y").build()),
                        hash(question("a", "A").stem("s").key("x").distractor("y").build()),
                        hash(question("a", "A").distractor("x").key("y").build()),
                        hash(question("a", "A").key("x").distractor("z").build()),
                        hash(question("a", "A").step("x").step("y").order(1, 2).build()),
                        hash(question("a", "A").step("x").step("y").order(2, 1).build()));
        assertEquals(hashes.size(), hashes.stream().distinct().count(), hashes.toString());
    }

    @Test
    void keepsTheOrderOfOptionsThatNameLetters() {
        JsonNode entries =
                questions(
                        quiz(
                                        "a",
                                        Mode.PRACTICE,
                                        question("a", "A")
                                                .shuffled()
                                                .key("x")
                                                .distractor("y")
                                                .build(),
                                        question("b", "B")
                                                .shuffled()
                                                .key("Both A and B")
                                                .distractor("y")
                                                .build(),
                                        question("c", "C")
                                                .shuffled()
                                                .key("`A and B`")
                                                .distractor("y")
                                                .build())
                                .build());
        assertEquals(
                List.of(true, false, true),
                entries.valueStream().map(entry -> entry.get("shuffle").asBoolean()).toList());
    }

    @Test
    void keepsNoneOfTheAboveLast() {
        Question question =
                question("a", "A").shuffled().distractor("None of the above.").key("x").build();
        assertEquals(
                "[\"" + question.options().get(0).id() + "\"]",
                questions(quiz("a", Mode.PRACTICE, question).build())
                        .get(0)
                        .get("last")
                        .toString());
    }
}
