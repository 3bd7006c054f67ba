package io.github.quizmaven.schema;

import io.github.quizmaven.schema.layer.SchemaKeys;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the schemas tell authors about a key.
 *
 * @param name as authors write it
 * @param description what it means; empty if no schema says
 * @param words the values that are allowed, or some of them; none if any is
 * @param examples of values
 * @param standard the value that holds without it; empty if none does
 */
public record PropertyHelp(
        String name,
        String description,
        List<String> words,
        List<String> examples,
        String standard) {

    public PropertyHelp {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
    }

    static PropertyHelp of(String key, SchemaKeys keys) {
        List<JsonNode> schemas = keys.of(key).toList();
        return new PropertyHelp(
                key,
                keys.description(key),
                all(schemas, PropertyHelp::allowed),
                all(schemas, each -> each.path("examples").valueStream()),
                all(schemas, each -> Stream.of(each.path("default"))).stream()
                        .findFirst()
                        .orElse(""));
    }

    /** Where it is one of a few words, or where it is not a number. */
    private static Stream<JsonNode> allowed(JsonNode schema) {
        return Stream.concat(
                schema.path("enum").valueStream(), schema.path("else").path("enum").valueStream());
    }

    private static List<String> all(
            List<JsonNode> schemas, Function<JsonNode, Stream<JsonNode>> values) {
        return schemas.stream()
                .flatMap(values)
                .filter(each -> !each.isMissingNode())
                .map(each -> each.isString() ? each.asString() : each.toString())
                .distinct()
                .toList();
    }

    /** What is worth offering as a value: what is allowed, else examples of a form. */
    public List<String> offers() {
        return words.isEmpty() ? examples : words;
    }
}
