package io.github.quizmaven.schema.layer;

import java.util.Set;
import tools.jackson.core.JsonPointer;
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
        void visit(LocatedSchema schema, JsonPointer pointer) throws BrokenSchemaException;
    }

    private final Visitor visitor;

    private SchemaWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits a schema and all schemas in it, not those that they refer to. */
    static void walk(LocatedSchema schema, Visitor visitor) throws BrokenSchemaException {
        new SchemaWalk(visitor).walk(schema, JsonPointer.empty());
    }

    private void walk(LocatedSchema at, JsonPointer pointer) throws BrokenSchemaException {
        visitor.visit(at, pointer);
        for (String keyword : at.schema().propertyNames()) {
            if (!DATA.contains(keyword)) {
                LocatedSchema value = at.inside(at.schema().path(keyword));
                each(value, pointer.appendProperty(keyword), NAMED.contains(keyword));
            }
        }
    }

    private void each(LocatedSchema at, JsonPointer pointer, boolean named)
            throws BrokenSchemaException {
        JsonNode value = at.schema();
        if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                each(at.inside(value.get(index)), pointer.appendIndex(index), false);
            }
        } else if (value.isObject() && named) {
            for (String name : value.propertyNames()) {
                each(at.inside(value.path(name)), pointer.appendProperty(name), false);
            }
        } else if (value.isObject()) {
            walk(at, pointer);
        }
    }
}
