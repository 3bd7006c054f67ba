package io.github.quizmaven.schema;

import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds documents for tests: each pointer stands on a line of its own, whose text is the pointer,
 * so that a place's excerpt says what it points at.
 */
final class DocumentSample {

    private final Map<String, Span> places = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    static QuizDocument question(String json, String... pointers) {
        return quiz("{'questions': [" + json + "]}", pointers);
    }

    static QuizDocument quiz(String json, String... pointers) {
        DocumentSample sample = new DocumentSample();
        for (String pointer : pointers) {
            sample.add(pointer);
        }
        return new QuizDocument(
                SourceFile.of("quiz.md", sample.text.toString()),
                true,
                (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"')),
                sample.places,
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void add(String pointer) {
        int start = text.length();
        text.append(pointer);
        places.put(pointer, new Span(start, text.length()));
        text.append('\n');
    }
}
