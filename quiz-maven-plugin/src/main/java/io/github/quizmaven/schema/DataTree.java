package io.github.quizmaven.schema;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.source.Span;
import java.util.IdentityHashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A quiz as the data that schemas are held against, with the way from a value to its place in the
 * file. Its names are API.
 */
public final class DataTree {

    private final ObjectNode root;
    private final Map<JsonNode, Map<String, Span>> places;

    private DataTree(ObjectNode root, Map<JsonNode, Map<String, Span>> places) {
        this.root = root;
        this.places = places;
    }

    /** The data alone. */
    public static ObjectNode of(Quiz quiz) {
        return write(quiz, new DataWriter(null, true));
    }

    /** The data without the texts of the body and what they are called, in lists of full length. */
    public static ObjectNode outline(Quiz quiz) {
        return write(quiz, new DataWriter(null, false));
    }

    /** The data with its places, which costs more. */
    static DataTree located(Quiz quiz) {
        Map<JsonNode, Map<String, Span>> places = new IdentityHashMap<>();
        return new DataTree(write(quiz, new DataWriter(places, true)), places);
    }

    private static ObjectNode write(Quiz quiz, DataWriter out) {
        ObjectNode root = DataWriter.JSON.objectNode();
        out.metadata(root, quiz.metadata());
        if (quiz.title() != null) {
            out.put(
                    root,
                    "title",
                    DataWriter.JSON.stringNode(quiz.title().text()),
                    quiz.title().at());
        }
        out.text(root, "introduction", quiz.introduction());
        Span defaults = quiz.place(Key.DEFAULTS).span();
        ArrayNode questions = root.putArray("questions");
        for (Question each : quiz.questions()) {
            QuestionData.write(each, out.addObject(questions, each.head().place()), out);
            noteInherited(each, defaults, root.path("defaults"), out);
        }
        return root;
    }

    /** Of a value in {@code defaults} that could not be read, only the questions know. */
    private static void noteInherited(
            Question question, Span defaults, JsonNode container, DataWriter out) {
        for (Written<?> each : question.metadata().written()) {
            if (defaults.contains(each.at().start())) {
                out.note(container, each.key().name(), each.at());
            }
        }
    }

    /** Where a value is, or the nearest value around it that is somewhere. */
    Span place(JsonPointer pointer) {
        Span nearest = Span.at(0);
        JsonNode at = root;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            nearest =
                    places.getOrDefault(at, Map.of())
                            .getOrDefault(rest.getMatchingProperty(), nearest);
            at = child(at, rest);
        }
        return nearest;
    }

    /** Whether the author wrote something for a key, be it something that cannot be read. */
    boolean isWritten(JsonPointer container, String key) {
        return places.getOrDefault(root.at(container), Map.of()).containsKey(key);
    }

    private static JsonNode child(JsonNode container, JsonPointer pointer) {
        return container.isArray()
                ? container.path(pointer.getMatchingIndex())
                : container.path(pointer.getMatchingProperty());
    }
}
