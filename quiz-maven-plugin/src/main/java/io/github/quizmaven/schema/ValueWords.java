package io.github.quizmaven.schema;

import io.github.quizmaven.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts into words what a schema says against a single value. */
final class ValueWords {

    private final QuizSchema schema;

    ValueWords(QuizSchema schema) {
        this.schema = schema;
    }

    String message(Violation violation) {
        String name = name(violation.pointer());
        String expected = violation.expected().asString("");
        return switch (violation.keyword()) {
            case "enum" ->
                    name + " must be " + oneOf(violation.expected()) + ", not " + shown(violation);
            case "const" ->
                    name + " must be " + quoted(violation.expected()) + ", not " + shown(violation);
            case "type" -> name + " must be " + kind(expected) + ", not " + shown(violation);
            case "minimum" -> name + " must be at least " + expected + ", not " + shown(violation);
            case "maximum" -> name + " must be at most " + expected + ", not " + shown(violation);
            case "exclusiveMinimum" ->
                    name + " must be more than " + expected + ", not " + shown(violation);
            case "exclusiveMaximum" ->
                    name + " must be less than " + expected + ", not " + shown(violation);
            case "required" -> "`" + violation.property() + "` is missing";
            case "pattern", "format" -> name + " cannot be " + shown(violation);
            case "minLength" ->
                    name + " must have at least " + count(violation.expected(), "character");
            case "maxLength" ->
                    name + " must have at most " + count(violation.expected(), "character");
            case "minItems" ->
                    name + " must have at least " + count(violation.expected(), "entry", "entries");
            case "maxItems" ->
                    name + " must have at most " + count(violation.expected(), "entry", "entries");
            case "uniqueItems" -> name + " must not name anything twice";
            case "dependentRequired" ->
                    "`" + violation.property() + "` is missing, which " + name + " needs beside it";
            case "multipleOf" ->
                    name + " must be a multiple of " + expected + ", not " + shown(violation);
            case "contains", "minContains" -> name + " lacks an entry that the schema asks for";
            case "maxContains" -> name + " has too many entries of one kind";
            case "minProperties" ->
                    name + " must have at least " + count(violation.expected(), "key");
            case "maxProperties" ->
                    name + " must have at most " + count(violation.expected(), "key");
            case "anyOf", "oneOf" -> name + " fits none of the forms that the schema allows";
            case "false", "not", "additionalProperties", "unevaluatedProperties" ->
                    name + " is not allowed here";
            case "propertyNames" -> name + " has a name that is not allowed";
            default -> name + " breaks the schema's rule `" + violation.keyword() + "`";
        };
    }

    /** What the schemas tell about the key at fault. */
    @Nullable String help(Violation violation) {
        @Nullable String help = suggestion(violation);
        help = help == null ? description(violation) : help;
        return help == null && violation.layer() != null
                ? "the schema `" + violation.layer() + "` asks for it"
                : help;
    }

    private static @Nullable String suggestion(Violation violation) {
        if (!violation.keyword().equals("enum") || !violation.value().isString()) {
            return null;
        }
        List<String> words =
                violation.expected().valueStream().map(each -> each.asString("")).toList();
        return Suggestion.of(violation.value().asString(), words)
                .map(each -> "did you mean `" + each + "`?")
                .orElse(null);
    }

    private @Nullable String description(Violation violation) {
        String rest = violation.pointer().substring(violation.question().length());
        List<String> keys = List.of(rest.split("/"));
        boolean inherited = keys.size() > 2 && keys.get(1).equals("defaults");
        String key = rest.isEmpty() ? violation.property() : keys.get(inherited ? 2 : 1);
        String description = schema.description(violation.ofQuestion() || inherited, key);
        return description.isEmpty()
                ? null
                : "`" + key + "`: " + description.replaceAll("\\.$", "");
    }

    private static String name(String pointer) {
        if (pointer.matches("/questions/\\d+")) {
            return "the question";
        }
        String[] keys = pointer.split("/");
        for (int at = keys.length - 1; at > 0; at--) {
            if (!keys[at].matches("\\d+")) {
                boolean entry = at < keys.length - 1;
                return (entry ? "an entry of `" : "`") + keys[at] + "`";
            }
        }
        return "the quiz";
    }

    private static String shown(Violation violation) {
        return quoted(violation.value());
    }

    private static String quoted(JsonNode value) {
        if (value.isArray()) {
            return "a list";
        }
        return value.isObject() ? "a mapping" : "`" + value.asString() + "`";
    }

    private static String oneOf(JsonNode allowed) {
        List<String> words = new ArrayList<>();
        allowed.forEach(each -> words.add(quoted(each)));
        if (words.size() == 1) {
            return words.get(0);
        }
        String last = words.remove(words.size() - 1);
        return "one of " + String.join(", ", words) + " or " + last;
    }

    private static String kind(String type) {
        return switch (type) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "`true` or `false`";
            case "array" -> "a list";
            case "object" -> "a mapping";
            default -> "text";
        };
    }

    private static String count(JsonNode number, String noun) {
        return count(number, noun, noun + "s");
    }

    private static String count(JsonNode number, String one, String several) {
        return number.asInt() + " " + (number.asInt() == 1 ? one : several);
    }
}
