package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a TOML file with its place. */
sealed interface Toml {

    Span span();

    /**
     * A text.
     *
     * @param value what it says
     * @param span where it is, with its quotes
     * @param starts for each line of the value, where it starts in the file
     * @param escaped whether it is written otherwise than it reads
     */
    record Text(String value, Span span, List<Integer> starts, boolean escaped) implements Toml {
        public Text {
            starts = List.copyOf(starts);
        }
    }

    /** A number, a date, or {@code true} and {@code false}, as written. */
    record Plain(String text, Span span) implements Toml {}

    /** Values between brackets, or tables of the same name. */
    record Array(List<Toml> items, Span span) implements Toml {}

    /** Keys with their values in the order of the file. */
    record Table(Map<String, Entry> entries, Span span) implements Toml {

        static Table empty(Span span) {
            return new Table(new LinkedHashMap<>(), span);
        }

        /** The value of a key, or null. */
        @Nullable Toml get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /**
     * A key with its value.
     *
     * @param key where the key is
     */
    record Entry(Span key, Toml value) {

        /** From the key to the end of the value. */
        Span whole() {
            return key.to(value.span());
        }
    }
}
