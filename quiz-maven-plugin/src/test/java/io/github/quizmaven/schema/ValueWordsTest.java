package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.schema.layer.Layers;
import io.github.quizmaven.schema.layer.Layers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ValueWordsTest {

    private static final QuizSchema SCHEMA = new QuizSchema();
    private static final ValueWords WORDS = new ValueWords(Layers.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "mode | 'drill' | `mode` must be one of `practice`, `challenge`, `exam`,"
                        + " `flashcards` or `study`, not `drill`",
                "math | 'no' | `math` must be `true` or `false`, not `no`",
                "tags | 'a' | `tags` must be a list, not `a`",
                "tags | ['a', ''] | an entry of `tags` must have at least 1 character",
                "title | ['a'] | `title` must be text, not a list",
                "draw | 0 | `draw` must be at least 1, not `0`",
                "draw | 1.5 | `draw` must be a whole number, not `1.5`",
                "defaults | [] | `defaults` must be a mapping, not a list",
                "defaults | {'points': 0} | `points` must be more than 0, not `0`",
                "defaults | {'attempts': 21} | `attempts` must be at most 20, not `21`",
                "defaults | {'attempts': 'many'} | `attempts` must be `unlimited`, not `many`",
                "time | 'soon' | `time` cannot be `soon`",
                "pass | '101%' | `pass` cannot be `101%`",
                "pass | '-1' | `pass` cannot be `-1`",
                "pass | 12 | `pass` must be text, not `12`"
            })
    void saysWhatIsWrongInWords(String key, String value, String message) {
        assertEquals(List.of(message), messages(key, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "time | '90s'",
                "time | '1m30s'",
                "time | '2:00'",
                "time | '1h'",
                "pass | '80%'",
                "time | '1h 30m'",
                "time | '1:00:00'",
                "pass | '100.0%'",
                "pass | '12.5'",
                "lang | 'de-AT'",
                "defaults | {'attempts': 'unlimited', 'points': 0.5, 'level': 'hard'}",
                "reviewer | {'name': 'a key of somebody else'}"
            })
    void acceptsWhatTheFormatAllows(String key, String value) {
        assertEquals(List.of(), messages(key, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "draw | 0 | `draw`: How many questions a run draws; all of them unless given",
                "defaults | {'points': 0} | `points`: What the question is worth; 1 unless given"
            })
    void helpsWithTheDescriptionOfTheKey(String key, String value, String help) {
        assertEquals(help, WORDS.help(violations(key, value).get(0)));
    }

    private static List<String> messages(String key, String value) {
        return violations(key, value).stream().map(WORDS::message).toList();
    }

    private static List<Violation> violations(String key, String value) {
        String json = "{'" + key + "': " + value + "}";
        return SCHEMA.violations(JsonMapper.shared().readTree(json.replace('\'', '"')));
    }
}
