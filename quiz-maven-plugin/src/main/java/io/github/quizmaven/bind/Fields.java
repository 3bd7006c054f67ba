package io.github.quizmaven.bind;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of one object in a document's tree, read without complaint.
 *
 * @param document the document
 * @param object the object
 * @param pointer where it stands in the tree
 */
record Fields(QuizDocument document, JsonNode object, String pointer) {

    JsonNode node(String key) {
        return object.path(key);
    }

    @Nullable String text(String key) {
        JsonNode value = object.path(key);
        return value.isString() ? value.stringValue() : null;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        object.path(key).forEach(each -> texts.add(each.asString("")));
        return texts;
    }

    @Nullable Integer integer(String key) {
        JsonNode value = object.path(key);
        return value.isInt() ? value.intValue() : null;
    }

    @Nullable Duration duration(String key) {
        return QuizBinder.duration(text(key));
    }

    <T> T word(String key, Function<String, Optional<T>> of, T otherwise) {
        return Optional.ofNullable(text(key)).flatMap(of).orElse(otherwise);
    }

    @Nullable Markdown markdown(String key) {
        return document.texts().get(pointer + "/" + key);
    }

    List<Markdown> markdowns(String key) {
        List<Markdown> found = new ArrayList<>();
        for (int index = 0; index < object.path(key).size(); index++) {
            Markdown each = document.texts().get(pointer + "/" + key + "/" + index);
            if (each != null) {
                found.add(each);
            }
        }
        return found;
    }

    /** The objects of a list. */
    List<Fields> objects(String key) {
        List<Fields> found = new ArrayList<>();
        for (JsonNode each : object.path(key)) {
            found.add(new Fields(document, each, pointer + "/" + key + "/" + found.size()));
        }
        return found;
    }

    Span place() {
        return document.place(pointer);
    }

    @Nullable Span place(String key) {
        return document.places().get(pointer + "/" + key);
    }
}
