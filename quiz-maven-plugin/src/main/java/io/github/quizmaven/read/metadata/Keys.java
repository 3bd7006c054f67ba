package io.github.quizmaven.read.metadata;

import io.github.quizmaven.quiz.key.Key;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that may be in a quiz, the format's own first.
 *
 * @param quiz those of the front matter
 * @param question those of a question's metadata
 */
public record Keys(List<Key<?>> quiz, List<Key<?>> question) {

    /** Those of the format. */
    public static final Keys BUILT_IN = new Keys(Key.QUIZ, Key.QUESTION);

    public Keys {
        quiz = List.copyOf(quiz);
        question = List.copyOf(question);
    }

    /** The keys that every question can inherit. */
    List<Key<?>> defaults() {
        return question.stream()
                .filter(each -> !each.equals(Key.ID) && !each.equals(Key.ORDER))
                .toList();
    }

    public static @Nullable Key<?> find(Collection<Key<?>> keys, String name) {
        for (Key<?> each : keys) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    static List<String> names(Collection<Key<?>> keys) {
        return keys.stream().<String>map(Key::name).toList();
    }
}
