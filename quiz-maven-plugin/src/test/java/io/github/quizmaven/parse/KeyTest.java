package io.github.quizmaven.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    private static final QuizSchema SCHEMA = new QuizSchema();

    @Test
    void parserAndSchemasKnowTheSameKeys() {
        assertEquals(SCHEMA.knownQuizKeys(), names(Key.QUIZ));
        assertEquals(SCHEMA.knownQuestionKeys(), names(Key.QUESTION));
        assertEquals(SCHEMA.knownDefaultsKeys(), names(Keys.BUILT_IN.defaults()));
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
    void schemasAcceptWhateverTheParserReads(String line) {
        QuizDocument document =
                QuizParser.parse(
                        SourceFile.of(
                                "quiz.md",
                                "---\n"
                                        + line
                                        + "\n---\n\n## One\n\n- [x] a\n- [ ] b\n\n### Hint\n\nh\n"));
        assertEquals(List.of(), document.diagnostics());
        assertEquals(1, document.tree().path("questions").size());
        assertEquals(List.of(), SCHEMA.check(document));
    }

    private static Collection<String> names(List<Key> keys) {
        return keys.stream().map(Key::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
