package io.github.quizmaven.schema;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.schema.layer.Layers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Puts into words what a schema says against a single value. */
final class ValueWords {

    private final Layers schemas;

    ValueWords(Layers schemas) {
        this.schemas = schemas;
    }

    String message(Violation violation) {
        String name = name(violation);
        String property = "`" + violation.keyword().property() + "`";
        JsonNode expected = violation.keyword().expected();
        String bound = expected.asString("");
        return switch (violation.keyword().name()) {
            case "enum" -> mustBe(violation, oneOf(expected));
            case "const" -> mustBe(violation, quoted(expected));
            case "type" -> mustBe(violation, kind(bound));
            case "minimum" -> mustBe(violation, "at least " + bound);
            case "maximum" -> mustBe(violation, "at most " + bound);
            case "exclusiveMinimum" -> mustBe(violation, "more than " + bound);
            case "exclusiveMaximum" -> mustBe(violation, "less than " + bound);
            case "multipleOf" -> mustBe(violation, "a multiple of " + bound);
            case "required" -> property + " is missing";
            case "dependentRequired" -> property + " is missing, which " + name + " requires";
            case "pattern", "format" -> name + " cannot be " + quoted(violation.value());
            case "minLength" ->
                    name + " must have at least " + count(expected, "character", "characters");
            case "maxLength" ->
                    name + " must have at most " + count(expected, "character", "characters");
            case "minItems" -> name + " must have at least " + count(expected, "entry", "entries");
            case "maxItems" -> name + " must have at most " + count(expected, "entry", "entries");
            case "minProperties" -> name + " must have at least " + count(expected, "key", "keys");
            case "maxProperties" -> name + " must have at most " + count(expected, "key", "keys");
            case "uniqueItems" -> name + " must not name anything twice";
            case "contains", "minContains" -> name + " lacks an entry that the schema requires";
            case "maxContains" -> name + " has too many entries of one kind";
            case "anyOf", "oneOf" -> name + " fits none of the forms that the schema allows";
            case "false", "not", "additionalProperties", "unevaluatedProperties" ->
                    name + " is not allowed here";
            case "propertyNames" -> name + " has a name that is not allowed";
            default -> name + " breaks the schema's rule `" + violation.keyword().name() + "`";
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
        if (!violation.keyword().name().equals("enum") || !violation.value().isString()) {
            return null;
        }
        List<String> words =
                violation
                        .keyword()
                        .expected()
                        .valueStream()
                        .map(each -> each.asString(""))
                        .toList();
        return Suggestion.of(violation.value().asString(), words)
                .map(each -> "did you mean `" + each + "`?")
                .orElse(null);
    }

    private @Nullable String description(Violation violation) {
        JsonPointer rest = violation.within();
        boolean inherited = rest.matchesProperty("defaults") && !rest.tail().matches();
        rest = inherited ? rest.tail() : rest;
        String key = rest.matches() ? violation.keyword().property() : rest.getMatchingProperty();
        String description = schemas.keys(violation.question() >= 0 || inherited).description(key);
        return description.isEmpty()
                ? null
                : "`" + key + "`: " + description.replaceAll("\\.$", "");
    }

    private static String mustBe(Violation violation, String expected) {
        return name(violation) + " must be " + expected + ", not " + quoted(violation.value());
    }

    private static String name(Violation violation) {
        if (violation.question() >= 0 && violation.within().matches()) {
            return "the question";
        }
        JsonPointer pointer = violation.pointer();
        for (JsonPointer at = pointer; !at.matches(); at = at.head()) {
            JsonPointer last = at.last();
            if (!last.mayMatchElement()) {
                return (at == pointer ? "`" : "an entry of `") + last.getMatchingProperty() + "`";
            }
        }
        return "the quiz";
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

    private static String count(JsonNode number, String one, String several) {
        return number.asInt() + " " + (number.asInt() == 1 ? one : several);
    }
}
