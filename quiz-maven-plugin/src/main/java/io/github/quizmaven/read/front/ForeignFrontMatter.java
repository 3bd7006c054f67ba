package io.github.quizmaven.read.front;

import io.github.quizmaven.read.yaml.Yaml;
import io.github.quizmaven.read.yaml.YamlReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a file that some other tool reads, as texts.
 *
 * @param span the whole of it with its marks; empty if there is none
 * @param isReadable whether it is a list of keys and values, or nothing
 * @param values in source order; empty if it cannot be read
 */
public record ForeignFrontMatter(Span span, boolean isReadable, List<Value> values) {

    /**
     * A key with its value.
     *
     * @param key the key
     * @param text the value; those of a list are divided by commas
     * @param place where the value stands
     * @param whole where key and value stand
     */
    public record Value(String key, String text, Span place, Span whole) {}

    public ForeignFrontMatter {
        values = List.copyOf(values);
    }

    /** What stands at the top of a file. */
    public static ForeignFrontMatter find(SourceFile file) {
        FrontMatter found = FrontMatter.find(file);
        YamlReader.@Nullable Outcome yaml = found.yaml();
        List<Value> values = new ArrayList<>();
        if (yaml != null && yaml.mapping() != null) {
            for (Yaml.Entry entry : yaml.mapping().entries()) {
                values.add(
                        new Value(
                                entry.key(),
                                text(entry.value()),
                                entry.value().span(),
                                entry.keySpan().to(entry.value().span())));
            }
        }
        boolean readable = yaml == null || yaml.mapping() != null;
        return new ForeignFrontMatter(found.span(), readable, values);
    }

    private static String text(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Yaml.Sequence sequence) {
            return sequence.items().stream()
                    .map(ForeignFrontMatter::text)
                    .collect(Collectors.joining(", "));
        }
        return ((Yaml.Mapping) value)
                .entries().stream()
                        .map(each -> each.key() + ": " + text(each.value()))
                        .collect(Collectors.joining(", "));
    }
}
