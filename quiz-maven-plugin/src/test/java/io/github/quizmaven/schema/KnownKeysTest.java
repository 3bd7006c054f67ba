package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.read.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The keys that the reader knows, and those that the schemas describe. */
class KnownKeysTest {

    private static final QuizSchema SCHEMA = new QuizSchema();

    @Test
    void readerAndSchemasKnowTheSameKeys() throws Exception {
        assertEquals(names(Key.QUIZ), written(SchemaText.quiz().path("properties")));
        assertEquals(names(Key.QUESTION), written(SchemaText.question().path("properties")));
        assertEquals(Key.QUIZ, SCHEMA.quizKeys());
        assertEquals(Key.QUESTION, SCHEMA.questionKeys());
    }

    @Test
    void allKeysOfAQuestionButIdAndOrderAreInherited() throws Exception {
        Set<String> inherited = names(Key.QUESTION);
        inherited.removeAll(Set.of("id", "order"));

        assertEquals(inherited, written(SchemaText.quiz().at("/properties/defaults/properties")));
    }

    @Test
    void readerAndSchemasAllowTheSameWords() throws Exception {
        assertWords(Key.QUIZ, SchemaText.quiz().path("properties"));
        assertWords(Key.QUESTION, SchemaText.question().path("properties"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: No",
                "tags: [a, b]",
                "lang: zh-Hant-TW",
                "mode: flashcards",
                "pass: 080%",
                "pass: 99.5%",
                "pass: 12",
                "pass: 2.5",
                "shuffle: all",
                "draw: 1",
                "time: 90s",
                "time: 1h 30m",
                "time: 2:00",
                "time: 1:00:00",
                "estimate: 1h30m",
                "grading: all-or-nothing",
                "math: FALSE",
                "defaults: { level: hard, time: 1m30s, points: .5, attempts: unlimited }",
                "defaults: { attempts: 20, tags: [a], shuffle: none, grading: partial }"
            })
    void schemasAcceptWhateverIsRead(String line) {
        Reading reading =
                LayeredSample.read(
                        SCHEMA, "---\n" + line + "\n---\n\n## One" + LayeredSample.OPTIONS);
        Quiz quiz = LayeredSample.quiz(reading);

        assertEquals(List.of(), reading.diagnostics());
        assertEquals(1, quiz.questions().size());
        assertEquals(List.of(), SCHEMA.check(quiz));
    }

    private static void assertWords(List<Key<?>> keys, JsonNode properties) {
        for (Key<?> each : keys) {
            JsonNode words = properties.path(each.name()).path("enum");
            if (each.kind() == Kind.WORD && !words.isMissingNode()) {
                assertEquals(each.words(), words.valueStream().map(JsonNode::asString).toList());
            }
        }
    }

    private static Set<String> names(List<Key<?>> keys) {
        return keys.stream().<String>map(Key::name).collect(Collectors.toSet());
    }

    /** What authors write, rather than what the plugin takes from the body of the file. */
    private static Set<String> written(JsonNode properties) {
        return properties.properties().stream()
                .filter(each -> !each.getValue().path("readOnly").asBoolean(false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
