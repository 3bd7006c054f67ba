package io.github.quizmaven.schema.layer;

import io.github.quizmaven.quiz.key.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What schemas say about the keys of a quiz, or of a question. */
public final class SchemaKeys {

    private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> BRANCHES = List.of("if", "then", "else");

    /** Keywords that mean nothing for other values. */
    private static final List<String> TEXT_ONLY =
            List.of("pattern", "format", "minLength", "maxLength");

    private final SchemaLibrary library;
    private final List<LocatedSchema> builtIn;
    private final List<LocatedSchema> own;

    /**
     * @param builtIn the plugin's own schema
     * @param own those of an organisation
     */
    SchemaKeys(SchemaLibrary library, LocatedSchema builtIn, List<LocatedSchema> own) {
        Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        this.library = library;
        this.builtIn = same(List.of(builtIn), seen);
        this.own = same(own, seen);
    }

    /** The keys that an organisation's schemas add, by name. */
    public Stream<Key<?>> added() {
        Set<String> names = new TreeSet<>();
        for (LocatedSchema each : own) {
            names.addAll(each.schema().path("properties").propertyNames());
            each.schema().path("required").forEach(name -> names.add(name.asString()));
        }
        builtIn.forEach(each -> names.removeAll(each.schema().path("properties").propertyNames()));
        return names.stream().map(this::added);
    }

    private Key<?> added(String name) {
        List<LocatedSchema> schemas = inside(own, each -> Stream.of(property(each, name)));
        return Key.own(name, below -> isText(schemas, JsonPointer.compile(below)));
    }

    /** The schemas of a key's value, the organisation's first. */
    public Stream<JsonNode> of(String key) {
        return Stream.concat(own.stream(), builtIn.stream())
                .map(each -> property(each.schema(), key))
                .filter(JsonNode::isObject);
    }

    /** What they tell an author about a key, the organisation's first; empty if nothing. */
    public String description(String key) {
        return of(key).map(each -> each.path("description").asString(""))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Schemas with all others that are about the same value. */
    private List<LocatedSchema> same(List<LocatedSchema> schemas, Set<JsonNode> seen) {
        List<LocatedSchema> found = new ArrayList<>();
        schemas.forEach(each -> collect(each, found, seen));
        return found;
    }

    private void collect(LocatedSchema at, List<LocatedSchema> found, Set<JsonNode> seen) {
        JsonNode schema = at.schema();
        if (!schema.isObject() || !seen.add(schema)) {
            return;
        }
        found.add(at);
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            library.resolve(at.address(), reference).ifPresent(each -> collect(each, found, seen));
        }
        Stream.of(
                        LISTS.stream().flatMap(each -> schema.path(each).valueStream()),
                        BRANCHES.stream().map(schema::path),
                        schema.path("dependentSchemas").valueStream())
                .flatMap(each -> each)
                .forEach(each -> collect(at.inside(each), found, seen));
    }

    /** The schemas of what is inside the values of schemas. */
    private List<LocatedSchema> inside(
            List<LocatedSchema> schemas, Function<JsonNode, Stream<JsonNode>> way) {
        return same(
                schemas.stream()
                        .flatMap(each -> way.apply(each.schema()).map(each::inside))
                        .toList(),
                Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static JsonNode property(JsonNode schema, String name) {
        return schema.path("properties").path(name);
    }

    private boolean isText(List<LocatedSchema> schemas, JsonPointer below) {
        if (below.matches()) {
            return schemas.stream().anyMatch(each -> isText(each.schema()));
        }
        String name = below.getMatchingProperty();
        return isText(
                inside(schemas, each -> Stream.of(property(each, name), each.path("items"))),
                below.tail());
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
