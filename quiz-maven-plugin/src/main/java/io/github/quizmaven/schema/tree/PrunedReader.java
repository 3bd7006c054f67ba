package io.github.quizmaven.schema.tree;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a schema without the properties that are {@code readOnly} and refer to no other schema:
 * what these say holds for all data that the plugin makes of a file's body.
 */
public final class PrunedReader implements NodeReader {

    private final TreeReader whole = new TreeReader();

    @Override
    public JsonNode readTree(String text, InputFormat format) {
        return pruned(whole.readTree(text, format));
    }

    @Override
    public JsonNode readTree(InputStream stream, InputFormat format) {
        return pruned(whole.readTree(stream, format));
    }

    private static JsonNode pruned(JsonNode schema) {
        for (JsonNode properties : schema.findValues("properties")) {
            if (properties instanceof ObjectNode named) {
                List<String> names = new ArrayList<>(named.propertyNames());
                names.removeIf(each -> !isOfBody(named.path(each)));
                named.remove(names);
            }
        }
        return schema;
    }

    private static boolean isOfBody(JsonNode property) {
        return property.path("readOnly").asBoolean(false) && property.findValue("$ref") == null;
    }
}
