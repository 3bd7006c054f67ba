package io.github.quizmaven.quiz.key;

import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a key as data, with its place in the file; schemas see it so. */
public sealed interface Value {

    Span at();

    /** A text. */
    record Text(String text, Span at) implements Value {}

    /** A number; without digits after the point it is a whole one. */
    record Number(BigDecimal number, Span at) implements Value {}

    /** True or false. */
    record Flag(boolean flag, Span at) implements Value {}

    /** YAML's null, which only keys of an organisation can have. */
    record Nothing(Span at) implements Value {}

    /** A list. */
    record Items(List<Value> items, Span at) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the order of the source. */
    record Keys(Map<String, Value> values, Span at) implements Value {
        public Keys {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
