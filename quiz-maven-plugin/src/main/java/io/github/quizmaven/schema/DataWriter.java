package io.github.quizmaven.schema;

import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Value;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.schema.tree.Trees;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts values into a tree, and notes where they are in the file if somebody wants to know. */
final class DataWriter {

    static final JsonNodeFactory JSON = Trees.NODES;

    private static final JsonNode NO_TEXT = JSON.stringNode("");

    private final @Nullable Map<JsonNode, Map<String, Span>> places;
    private final boolean texts;

    /**
     * @param places takes for each list and object, by identity, the places of what is in it
     * @param texts whether the texts of the body are wanted, or else only how many a list has
     */
    DataWriter(@Nullable Map<JsonNode, Map<String, Span>> places, boolean texts) {
        this.places = places;
        this.texts = texts;
    }

    /** Notes where the value of a key is, be it one that the tree lacks. */
    void note(JsonNode container, String key, @Nullable Span at) {
        if (places != null && at != null) {
            places.computeIfAbsent(container, each -> new HashMap<>()).put(key, at);
        }
    }

    void put(ObjectNode target, String key, JsonNode value, @Nullable Span at) {
        target.set(key, value);
        note(target, key, at);
    }

    /** Puts what a response says of itself, with its place. */
    void put(ObjectNode target, String key, Object value) {
        put(target, key, node(value), place(value));
    }

    private static @Nullable Span place(Object value) {
        if (value instanceof Response.Placed placed) {
            return placed.at();
        }
        if (value instanceof Option option) {
            return option.marker();
        }
        return value instanceof Text text ? text.span() : null;
    }

    private JsonNode node(Object value) {
        if (value instanceof Response.Placed placed) {
            return node(placed.value());
        }
        if (value instanceof Text text) {
            return source(text);
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof List<?> items) {
            ArrayNode list = JSON.arrayNode();
            for (Object each : items) {
                add(list, node(each), place(each));
            }
            return list;
        }
        if (value instanceof Map<?, ?> properties) {
            ObjectNode target = JSON.objectNode();
            for (Map.Entry<?, ?> each : properties.entrySet()) {
                put(target, (String) each.getKey(), each.getValue());
            }
            return target;
        }
        return value instanceof Option option ? option(option) : JSON.stringNode(value.toString());
    }

    private ObjectNode option(Option option) {
        ObjectNode target = JSON.objectNode();
        id(target, option.text());
        text(target, "text", option.text());
        target.put("correct", option.correct());
        text(target, "feedback", option.feedback());
        return target;
    }

    private JsonNode source(Text text) {
        return texts ? JSON.stringNode(text.source()) : NO_TEXT;
    }

    void id(ObjectNode target, Text text) {
        if (texts) {
            target.put("id", text.id());
        }
    }

    void text(ObjectNode target, String key, @Nullable Text text) {
        if (text != null && texts) {
            put(target, key, source(text), text.span());
        }
    }

    void texts(ObjectNode target, String key, List<Text> texts) {
        ArrayNode list = target.putArray(key);
        for (Text each : texts) {
            add(list, source(each), each.span());
        }
    }

    void add(ArrayNode list, JsonNode item, @Nullable Span at) {
        note(list, String.valueOf(list.size()), at);
        list.add(item);
    }

    /** Adds an object to a list and gives it back. */
    ObjectNode addObject(ArrayNode list, Span at) {
        ObjectNode item = JSON.objectNode();
        add(list, item, at);
        return item;
    }

    void metadata(ObjectNode target, Metadata metadata) {
        for (Written<?> each : metadata.written()) {
            String key = each.key().name();
            if (each.data() == null) {
                note(target, key, each.at());
            } else {
                put(target, key, value(each.data()), each.at());
            }
        }
    }

    private JsonNode value(Value value) {
        if (value instanceof Value.Text text) {
            return JSON.stringNode(text.text());
        }
        if (value instanceof Value.Number number) {
            return number(number.number());
        }
        if (value instanceof Value.Flag flag) {
            return JSON.booleanNode(flag.flag());
        }
        if (value instanceof Value.Items items) {
            ArrayNode list = JSON.arrayNode();
            for (Value each : items.items()) {
                add(list, value(each), each.at());
            }
            return list;
        }
        if (value instanceof Value.Keys keys) {
            ObjectNode target = JSON.objectNode();
            for (Map.Entry<String, Value> each : keys.values().entrySet()) {
                put(target, each.getKey(), value(each.getValue()), each.getValue().at());
            }
            return target;
        }
        return JSON.nullNode();
    }

    /** A number as JSON has it: one without digits after the point is a whole one. */
    static JsonNode number(BigDecimal number) {
        if (number.scale() > 0) {
            return JSON.numberNode(number);
        }
        BigInteger whole = number.toBigIntegerExact();
        if (whole.bitLength() < Integer.SIZE) {
            return JSON.numberNode(whole.intValue());
        }
        return whole.bitLength() < Long.SIZE
                ? JSON.numberNode(whole.longValue())
                : JSON.numberNode(whole);
    }
}
