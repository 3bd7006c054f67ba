package io.github.quizmaven.schemas.layer;

/**
 * A JSON Schema of an organisation as it was found.
 *
 * @param name what a build calls it
 * @param uri what relative references in it start from, unless it has an {@code $id}
 * @param text its JSON
 */
public record SchemaFile(String name, String uri, String text) {}
