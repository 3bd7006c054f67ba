package io.github.quizmaven.quiz.key;

import io.github.quizmaven.source.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an author wrote for the keys of a quiz or of a question, inherited values included. */
public final class Metadata {

    public static final Metadata NONE = new Metadata(List.of());

    private final Map<String, Written<?>> byName = new LinkedHashMap<>();

    /**
     * @param written at most one for each key, in the order of the source
     */
    public Metadata(Collection<? extends Written<?>> written) {
        written.forEach(each -> byName.put(each.key().name(), each));
    }

    /** What the value of a key means; null if it was not written or could not be read. */
    public <T> @Nullable T get(Key<T> key) {
        @Nullable Written<?> written = byName.get(key.name());
        // A name has one key in a quiz, and one in a question.
        @SuppressWarnings("unchecked")
        @Nullable T value = written == null ? null : (T) written.value();
        return value;
    }

    public <T> T get(Key<T> key, T otherwise) {
        @Nullable T value = get(key);
        return value == null ? otherwise : value;
    }

    /** Where the value of a key is, be it one that could not be read; null if there is none. */
    public @Nullable Span place(Key<?> key) {
        return place(key.name());
    }

    public @Nullable Span place(String key) {
        @Nullable Written<?> written = byName.get(key);
        return written == null ? null : written.at();
    }

    /** All that was written, in the order of the source. */
    public Collection<Written<?>> written() {
        return Collections.unmodifiableCollection(byName.values());
    }
}
