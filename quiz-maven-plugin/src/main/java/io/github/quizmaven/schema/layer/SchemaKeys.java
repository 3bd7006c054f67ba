package io.github.quizmaven.schema.layer;

import io.github.quizmaven.parse.OwnKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads from schemas which keys authors may write, and which of their values are text. */
final class SchemaKeys {

    private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> BRANCHES = List.of("if", "then", "else");

    /** Keywords that mean nothing for other values. */
    private static final List<String> TEXT_ONLY =
            List.of("pattern", "format", "minLength", "maxLength");

    private static final Pattern SEPARATOR = Pattern.compile("/");

    private final SchemaLibrary library;

    private SchemaKeys(SchemaLibrary library) {
        this.library = library;
    }

    static OwnKeys of(List<Layer> layers, SchemaLibrary library) {
        SchemaKeys keys = new SchemaKeys(library);
        return new OwnKeys(
                keys.read(layers, false, BuiltInSchemas.QUIZ),
                keys.read(layers, true, BuiltInSchemas.QUESTION));
    }

    private Map<String, Predicate<String>> read(
            List<Layer> layers, boolean ofQuestion, JsonNode ours) {
        List<SchemaLibrary.Located> all = new ArrayList<>();
        layers.stream()
                .filter(each -> each.ofQuestion() == ofQuestion)
                .forEach(each -> all.addAll(same(List.of(each.root()))));
        Map<String, Predicate<String>> keys = new HashMap<>();
        for (SchemaLibrary.Located each : all) {
            Stream.concat(
                            each.schema().path("properties").propertyNames().stream(),
                            each.schema().path("required").valueStream().map(JsonNode::asString))
                    .filter(name -> !ours.path("properties").has(name))
                    .forEach(name -> keys.put(name, below -> isText(values(all, name), below)));
        }
        return keys;
    }

    /** Schemas with all others that speak of the same value. */
    private List<SchemaLibrary.Located> same(List<SchemaLibrary.Located> schemas) {
        List<SchemaLibrary.Located> found = new ArrayList<>();
        Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        schemas.forEach(each -> collect(each, found, seen));
        return found;
    }

    private void collect(
            SchemaLibrary.Located at, List<SchemaLibrary.Located> found, Set<JsonNode> seen) {
        if (!at.schema().isObject() || !seen.add(at.schema())) {
            return;
        }
        found.add(at);
        JsonNode schema = at.schema();
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            library.resolve(at.inner(), reference).ifPresent(each -> collect(each, found, seen));
        }
        Stream.of(
                        LISTS.stream().flatMap(each -> schema.path(each).valueStream()),
                        BRANCHES.stream().map(schema::path),
                        schema.path("dependentSchemas").valueStream())
                .flatMap(each -> each)
                .forEach(each -> collect(new SchemaLibrary.Located(at.inner(), each), found, seen));
    }

    private List<SchemaLibrary.Located> values(List<SchemaLibrary.Located> schemas, String name) {
        return within(schemas, List.of("properties", name));
    }

    private List<SchemaLibrary.Located> within(
            List<SchemaLibrary.Located> schemas, List<String> way) {
        List<SchemaLibrary.Located> inner = new ArrayList<>();
        for (SchemaLibrary.Located each : schemas) {
            JsonNode found = each.schema();
            for (String name : way) {
                found = found.path(name);
            }
            inner.add(new SchemaLibrary.Located(each.inner(), found));
        }
        return same(inner);
    }

    private boolean isText(List<SchemaLibrary.Located> schemas, String below) {
        List<SchemaLibrary.Located> at = schemas;
        String[] tokens = SEPARATOR.split(below);
        for (int index = 1; index < tokens.length; index++) {
            String name = tokens[index].replace("~1", "/").replace("~0", "~");
            List<SchemaLibrary.Located> inner = new ArrayList<>(values(at, name));
            inner.addAll(within(at, List.of("items")));
            at = inner;
        }
        return at.stream().anyMatch(each -> isText(each.schema()));
    }

    /** Whether a schema allows nothing but text. */
    private static boolean isText(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isMissingNode()) {
            return type.asString("").equals("string");
        }
        JsonNode allowed = schema.has("const") ? schema.path("const") : schema.path("enum");
        return TEXT_ONLY.stream().anyMatch(schema::has)
                || allowed.isString()
                || !allowed.isEmpty() && allowed.valueStream().allMatch(JsonNode::isString);
    }
}
