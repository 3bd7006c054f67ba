package io.github.quizmaven.schema.layer;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the schemas in a schema. */
final class SchemaWalk {

    /** Keywords whose value is data, which may look like a schema. */
    private static final Set<String> DATA =
            Set.of("const", "enum", "default", "examples", "message");

    /** Keywords whose value has names of its own, each with a schema. */
    static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

    /** Takes a schema with its place in the whole. */
    @FunctionalInterface
    interface Visitor {
        void visit(SchemaLibrary.Located schema, String pointer) throws BrokenSchemaException;
    }

    private SchemaWalk() {}

    /** Visits a schema and all schemas in it, not those that they refer to. */
    static void walk(SchemaLibrary.Located schema, String pointer, Visitor visitor)
            throws BrokenSchemaException {
        visitor.visit(schema, pointer);
        String base = schema.inner();
        for (Map.Entry<String, JsonNode> keyword : schema.schema().properties()) {
            if (!DATA.contains(keyword.getKey())) {
                String at = pointer + "/" + escape(keyword.getKey());
                each(base, keyword.getValue(), at, NAMED.contains(keyword.getKey()), visitor);
            }
        }
    }

    private static void each(
            String base, JsonNode value, String pointer, boolean named, Visitor visitor)
            throws BrokenSchemaException {
        if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                each(base, value.get(index), pointer + "/" + index, false, visitor);
            }
        } else if (value.isObject() && named) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                each(
                        base,
                        entry.getValue(),
                        pointer + "/" + escape(entry.getKey()),
                        false,
                        visitor);
            }
        } else if (value.isObject()) {
            walk(new SchemaLibrary.Located(base, value), pointer, visitor);
        }
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
