package io.github.quizmaven.read.metadata;

import io.github.quizmaven.quiz.key.Value;
import io.github.quizmaven.read.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the value of a key that an organisation has added, with all that is in it: where it is
 * text, it is so whatever it looks like, and elsewhere YAML 1.2 tells numbers, truth values and
 * text apart.
 */
final class OwnValueReader {

    /** YAML 1.2, 10.3.2; what is longer than any number that people write stays text. */
    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,30}");

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.\\d{1,30}|\\d{1,30}(\\.\\d{0,30})?)([eE][-+]?\\d{1,2})?");

    private final Predicate<String> text;

    /**
     * @param text which values are text, by their JSON pointer from the key's value on
     */
    OwnValueReader(Predicate<String> text) {
        this.text = text;
    }

    Value read(Yaml value) {
        return read(value, "");
    }

    private Value read(Yaml value, String below) {
        if (value instanceof Yaml.Sequence sequence) {
            List<Value> items = new ArrayList<>();
            for (Yaml item : sequence.items()) {
                items.add(read(item, below + "/" + items.size()));
            }
            return new Value.Items(items, value.span());
        }
        if (value instanceof Yaml.Mapping mapping) {
            Map<String, Value> keys = new LinkedHashMap<>();
            for (Yaml.Entry entry : mapping.entries()) {
                String key = entry.key().replace("~", "~0").replace("/", "~1");
                keys.put(entry.key(), read(entry.value(), below + "/" + key));
            }
            return new Value.Keys(keys, value.span());
        }
        Yaml.Scalar scalar = (Yaml.Scalar) value;
        return scalar.plain() && !text.test(below)
                ? resolved(scalar)
                : new Value.Text(scalar.text(), scalar.span());
    }

    private static Value resolved(Yaml.Scalar scalar) {
        String written = scalar.text().strip();
        if (INTEGER.matcher(written).matches() || DECIMAL.matcher(written).matches()) {
            return new Value.Number(new BigDecimal(written), scalar.span());
        }
        return switch (written) {
            case "true", "True", "TRUE" -> new Value.Flag(true, scalar.span());
            case "false", "False", "FALSE" -> new Value.Flag(false, scalar.span());
            case "", "~", "null", "Null", "NULL" -> new Value.Nothing(scalar.span());
            default -> new Value.Text(written, scalar.span());
        };
    }
}
