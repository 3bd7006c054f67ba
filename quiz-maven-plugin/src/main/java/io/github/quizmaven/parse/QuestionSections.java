package io.github.quizmaven.parse;

import io.github.quizmaven.source.Span;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Knows which part of a file belongs to which question. */
public final class QuestionSections {

    private final int end;

    /** The id of the question that starts at an offset; empty for what stands above them all. */
    private final TreeMap<Integer, String> ids = new TreeMap<>(Map.of(0, ""));

    public QuestionSections(QuizDocument document) {
        this.end = document.file().text().length() + 1;
        JsonNode questions = document.tree().path("questions");
        for (int index = 0; index < questions.size(); index++) {
            Span heading = document.places().get("/questions/" + index);
            if (heading != null) {
                int line = document.file().lines().line(heading.start());
                String id = questions.get(index).path("id").asString("");
                ids.put(document.file().lines().start(line), id);
            }
        }
    }

    /** The id of the question that an offset belongs to, or null. */
    public @Nullable String id(int offset) {
        String id = ids.floorEntry(offset).getValue();
        return id.isEmpty() ? null : id;
    }

    /** A part of the file with all of the questions that it touches. */
    public Span around(Span part) {
        @Nullable Integer next = ids.higherKey(part.end());
        return new Span(ids.floorKey(part.start()), next == null ? end : next);
    }
}
