package io.github.quizmaven.read;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Prints a data tree as lines, without what every tree has. */
final class TreeText {

    private static final Map<String, String> DEFAULTS =
            Map.of("attempts", "\"unlimited\"", "points", "1", "tags", "[]");

    private TreeText() {}

    static String of(JsonNode tree) {
        StringBuilder text = new StringBuilder();
        object(tree, "", false, text);
        return text.toString();
    }

    private static void object(JsonNode object, String indent, boolean inner, StringBuilder text) {
        boolean first = true;
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            String value = each.getValue().toString();
            boolean hash = inner && each.getKey().equals("id") && object.has("text");
            if (hash || object.has("id") && value.equals(DEFAULTS.get(each.getKey()))) {
                continue;
            }
            text.append(first && inner ? indent.substring(2) + "- " : indent)
                    .append(each.getKey())
                    .append(':');
            first = false;
            value(each.getValue(), indent, text);
        }
    }

    private static void value(JsonNode value, String indent, StringBuilder text) {
        List<JsonNode> items = value.isArray() ? value.valueStream().toList() : List.of();
        if (value.isObject()) {
            text.append('\n');
            object(value, indent + "  ", false, text);
        } else if (items.stream().anyMatch(JsonNode::isObject)) {
            text.append('\n');
            items.forEach(each -> object(each, indent + "    ", true, text));
        } else {
            text.append(' ').append(value).append('\n');
        }
    }
}
