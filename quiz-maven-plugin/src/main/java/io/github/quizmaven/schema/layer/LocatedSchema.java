package io.github.quizmaven.schema.layer;

import tools.jackson.databind.JsonNode;

/**
 * A schema and what references in it start from.
 *
 * @param base the address of the resource that holds it
 * @param schema the schema
 */
record LocatedSchema(String base, JsonNode schema) {

    /** The schema's own base, which its {@code $id} may change. */
    String address() {
        String id = schema.path("$id").asString("");
        return id.isEmpty() ? base : SchemaLibrary.address(base, id);
    }

    /** A schema in this one. */
    LocatedSchema inside(JsonNode inner) {
        return new LocatedSchema(address(), inner);
    }
}
