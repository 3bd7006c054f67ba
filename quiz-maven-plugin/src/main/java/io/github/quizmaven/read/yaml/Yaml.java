package io.github.quizmaven.read.yaml;

import io.github.quizmaven.source.Span;
import java.util.List;

/** A YAML value as it was written, with its place in the file; no scalar is given a type. */
public sealed interface Yaml {

    Span span();

    /** A single value; {@code text} is what YAML makes of quotes and line breaks. */
    record Scalar(String text, boolean plain, Span span) implements Yaml {}

    /** A list. */
    record Sequence(List<Yaml> items, Span span) implements Yaml {}

    /** Keys and values in source order. */
    record Mapping(List<Entry> entries, Span span) implements Yaml {}

    /** One key with its value. */
    record Entry(String key, Span keySpan, Yaml value) {}
}
