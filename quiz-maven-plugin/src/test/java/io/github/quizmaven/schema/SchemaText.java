package io.github.quizmaven.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas' files as data. */
public final class SchemaText {

    private SchemaText() {}

    public static JsonNode quiz() throws IOException {
        return read("quiz.schema.json");
    }

    public static JsonNode question() throws IOException {
        return read("question.schema.json");
    }

    private static JsonNode read(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of("..", "schema", name)));
    }
}
