package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The saved results that {@code docs/results.md} shows. */
class ResultDocsTest {

    private static JsonNode example() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "results.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        return new JsonMapper().readTree(page.substring(start, page.indexOf("```", start)));
    }

    @Test
    void fulfilTheirSchema() throws IOException {
        assertEquals(List.of(), ResultSchema.errors(example()));
    }

    @Test
    void doNotWithoutWhatTheSchemaAsksFor() throws IOException {
        ObjectNode result = (ObjectNode) example();
        result.remove("pass");
        result.put("ended", "yesterday");
        assertEquals(2, ResultSchema.errors(result).size());
    }
}
