package io.github.quizmaven.schema.layer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import io.github.quizmaven.parse.OwnKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The schemas that an organisation puts on top of the plugin's own.
 *
 * @param all those that speak of quizzes or questions, in the order of the build
 * @param keys the keys that they add
 */
public record Layers(List<Layer> all, OwnKeys keys) {

    public static final Layers NONE = new Layers(List.of(), OwnKeys.NONE);

    public Layers {
        all = List.copyOf(all);
    }

    /** Checks schemas and makes them ready. */
    public static Layers of(List<SchemaFile> files) throws BrokenSchemaException {
        if (files.isEmpty()) {
            return NONE;
        }
        Map<SchemaFile, JsonNode> schemas = new LinkedHashMap<>();
        SchemaLibrary library = new SchemaLibrary();
        Map<String, String> texts = new HashMap<>(BuiltInSchemas.TEXTS);
        for (SchemaFile file : files) {
            JsonNode schema = SchemaCheck.read(file);
            schemas.put(file, schema);
            register(file, schema, library);
            texts.put(located(file, schema).inner(), file.text());
        }
        Set<String> referred = new HashSet<>();
        for (Map.Entry<SchemaFile, JsonNode> each : schemas.entrySet()) {
            SchemaCheck.followReferences(each.getKey(), each.getValue(), library);
            referred.addAll(SchemaCheck.referred(each.getKey(), each.getValue()));
        }
        SchemaRegistry registry =
                SchemaRegistry.withDialect(
                        SchemaCheck.DIALECT,
                        builder ->
                                builder.schemas(texts).schemaRegistryConfig(SchemaCheck.config()));
        List<Layer> layers = new ArrayList<>();
        for (Map.Entry<SchemaFile, JsonNode> each : schemas.entrySet()) {
            SchemaFile file = each.getKey();
            SchemaLibrary.Located root = located(file, each.getValue());
            if (speaksOf(root, BuiltInSchemas.QUESTION_ID)) {
                layers.add(new Layer(file, true, root, library, compile(registry, file, root)));
            } else if (speaksOf(root, BuiltInSchemas.QUIZ_ID)) {
                layers.add(new Layer(file, false, root, library, compile(registry, file, root)));
            } else if (!referred.contains(root.inner())) {
                throw new BrokenSchemaException(file.name(), purposeless());
            }
        }
        return new Layers(layers, SchemaKeys.of(layers, library));
    }

    /** What they tell an author about a key; empty if nothing. */
    public String description(boolean ofQuestion, String key) {
        return all.stream()
                .filter(each -> each.ofQuestion() == ofQuestion)
                .map(each -> each.root().schema().at("/properties").path(key))
                .map(each -> each.path("description").asString(""))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
    }

    private static SchemaLibrary.Located located(SchemaFile file, JsonNode schema) {
        return new SchemaLibrary.Located(file.uri(), schema);
    }

    private static void register(SchemaFile file, JsonNode schema, SchemaLibrary library)
            throws BrokenSchemaException {
        SchemaWalk.walk(
                located(file, schema),
                "",
                (at, pointer) -> {
                    boolean named = pointer.isEmpty() || at.schema().has("$id");
                    if (named && !library.add(at.inner(), at.schema())) {
                        throw new BrokenSchemaException(
                                file.name(),
                                "`%s/$id` is `%s`, which another schema has"
                                        .formatted(pointer, at.inner()));
                    }
                });
    }

    /** A schema says by a reference at its top which of the plugin's own it is put on. */
    private static boolean speaksOf(SchemaLibrary.Located root, String id) {
        List<JsonNode> tops = new ArrayList<>(List.of(root.schema()));
        root.schema().path("allOf").forEach(tops::add);
        return tops.stream()
                .map(each -> each.path("$ref").asString(""))
                .filter(each -> !each.isEmpty())
                .anyMatch(each -> SchemaLibrary.address(root.inner(), each).equals(id));
    }

    private static String purposeless() {
        return ("nothing says whether it is about quizzes or questions; add"
                        + " `\"allOf\": [{ \"$ref\": \"%s\" }]`, or the same with `quiz` for"
                        + " `question`")
                .formatted(BuiltInSchemas.QUESTION_ID);
    }

    private static Schema compile(
            SchemaRegistry registry, SchemaFile file, SchemaLibrary.Located root)
            throws BrokenSchemaException {
        try {
            Schema schema = registry.getSchema(SchemaLocation.of(root.inner()));
            schema.initializeValidators();
            return schema;
        } catch (RuntimeException fault) {
            throw new BrokenSchemaException(file.name(), String.valueOf(fault.getMessage()));
        }
    }
}
