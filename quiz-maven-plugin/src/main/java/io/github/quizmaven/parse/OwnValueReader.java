package io.github.quizmaven.parse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the value of a key that an organisation has added, with all that lies in it. */
final class OwnValueReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** YAML 1.2, 10.3.2; what is longer than any number that people write stays text. */
    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,30}");

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.\\d{1,30}|\\d{1,30}(\\.\\d{0,30})?)([eE][-+]?\\d{1,2})?");

    private final DocumentBuilder document;
    private final Predicate<String> text;
    private final String root;

    /**
     * @param text which values are text, by their pointer from {@code root} on
     * @param root where the key's value stands in the tree
     */
    OwnValueReader(DocumentBuilder document, Predicate<String> text, String root) {
        this.document = document;
        this.text = text;
        this.root = root;
    }

    JsonNode read(Yaml value) {
        return read(value, "");
    }

    private JsonNode read(Yaml value, String below) {
        document.place(root + below, value.span());
        if (value instanceof Yaml.Sequence sequence) {
            ArrayNode list = JSON.arrayNode();
            for (Yaml item : sequence.items()) {
                list.add(read(item, below + "/" + list.size()));
            }
            return list;
        }
        if (value instanceof Yaml.Mapping mapping) {
            ObjectNode keys = JSON.objectNode();
            for (Yaml.Entry entry : mapping.entries()) {
                String key = entry.key().replace("~", "~0").replace("/", "~1");
                keys.set(entry.key(), read(entry.value(), below + "/" + key));
            }
            return keys;
        }
        Yaml.Scalar scalar = (Yaml.Scalar) value;
        return scalar.plain() && !text.test(below)
                ? resolved(scalar.text().strip())
                : JSON.stringNode(scalar.text());
    }

    private static JsonNode resolved(String written) {
        if (INTEGER.matcher(written).matches()) {
            BigInteger number = new BigInteger(written);
            return number.bitLength() < Long.SIZE
                    ? JSON.numberNode(number.longValue())
                    : JSON.numberNode(number);
        }
        if (DECIMAL.matcher(written).matches()) {
            return JSON.numberNode(new BigDecimal(written));
        }
        return switch (written) {
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
            default -> JSON.stringNode(written);
        };
    }
}
