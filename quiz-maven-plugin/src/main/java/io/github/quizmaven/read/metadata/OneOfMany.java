package io.github.quizmaven.read.metadata;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.read.yaml.Yaml;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was probably meant by a list, or by keys, where one value is wanted. */
final class OneOfMany {

    private OneOfMany() {}

    /**
     * What to write.
     *
     * @param source the value as it is written
     * @param fits whether the key takes a value
     */
    static String meant(Key<?> key, Yaml value, String source, Predicate<String> fits) {
        List<String> items = items(value);
        if (key.kind() == Kind.DEFAULTS) {
            return defaults(value);
        }
        boolean brackets = source.startsWith("[") || source.startsWith("{");
        if (key.equals(Key.TITLE) && brackets && !source.contains("\n")) {
            return written(key, '"' + ValueHelp.shown(source).replace('"', '\'') + '"');
        }
        if (key.kind() == Kind.TEXT && !items.isEmpty()) {
            return written(key, ValueHelp.shown(String.join(", ", items)));
        }
        return items.stream()
                .filter(fits)
                .findFirst()
                .map(each -> written(key, each) + (items.size() > 1 ? ", one value only" : ""))
                .orElseGet(() -> ValueHelp.example(key));
    }

    /** The texts of a list, or those between braces. */
    static List<String> items(Yaml value) {
        if (value instanceof Yaml.Sequence list) {
            return list.items().stream()
                    .filter(each -> each instanceof Yaml.Scalar)
                    .map(each -> ((Yaml.Scalar) each).text().strip())
                    .toList();
        }
        return value instanceof Yaml.Mapping keys
                ? keys.entries().stream()
                        .filter(each -> each.value() instanceof Yaml.Scalar)
                        .filter(each -> ((Yaml.Scalar) each.value()).text().isBlank())
                        .map(Yaml.Entry::key)
                        .toList()
                : List.of();
    }

    private static String defaults(Yaml value) {
        if (!(value instanceof Yaml.Sequence list)) {
            return ValueHelp.example(Key.DEFAULTS);
        }
        String pairs =
                list.items().stream()
                        .filter(each -> each instanceof Yaml.Mapping)
                        .flatMap(each -> ((Yaml.Mapping) each).entries().stream())
                        .filter(each -> each.value() instanceof Yaml.Scalar)
                        .map(each -> each.key() + ": " + ((Yaml.Scalar) each.value()).text())
                        .collect(Collectors.joining(", "));
        return pairs.isEmpty()
                ? ValueHelp.example(Key.DEFAULTS)
                : written(Key.DEFAULTS, "{ " + ValueHelp.shown(pairs) + " }");
    }

    private static String written(Key<?> key, String value) {
        return "`" + key.name() + ": " + value + "`";
    }
}
