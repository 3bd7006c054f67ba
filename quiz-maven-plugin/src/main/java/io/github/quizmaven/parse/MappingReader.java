package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a mapping of known keys into the tree; keys that nobody knows are reported. */
final class MappingReader {

    private final DocumentBuilder document;
    private final ValueReader values;

    MappingReader(DocumentBuilder document) {
        this.document = document;
        this.values = new ValueReader(document);
    }

    /**
     * @param known the keys that may stand here
     * @param what the mapping's name in messages, as in "the front matter"
     * @param pointer where {@code target} stands in the tree
     */
    void read(
            Yaml.Mapping mapping, List<Key> known, String what, ObjectNode target, String pointer) {
        for (Yaml.Entry entry : mapping.entries()) {
            Key key = Key.find(known, entry.key());
            if (key == null) {
                unknown(entry, known, what);
                continue;
            }
            String at = pointer + "/" + key.name();
            JsonNode value =
                    key.kind() == Kind.DEFAULTS
                            ? defaults(entry.value(), at)
                            : values.read(key, entry.value(), at);
            if (value != null) {
                target.set(key.name(), value);
                document.place(at, entry.value().span());
            }
        }
    }

    private @Nullable JsonNode defaults(Yaml value, String pointer) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            Key key = new Key("defaults", Kind.DEFAULTS, List.of());
            return value instanceof Yaml.Scalar scalar && scalar.text().isBlank()
                    ? null
                    : values.read(key, value, pointer);
        }
        ObjectNode defaults = JsonNodeFactory.instance.objectNode();
        read(mapping, Key.DEFAULTS, "`defaults`", defaults, pointer);
        return defaults;
    }

    private void unknown(Yaml.Entry entry, List<Key> known, String what) {
        List<String> names = known.stream().map(Key::name).toList();
        String help =
                Suggestion.of(entry.key(), names)
                        .map(meant -> "did you mean `" + meant + "`?")
                        .orElseGet(() -> elsewhere(entry.key(), names));
        document.report(
                Syntax.UNKNOWN_KEY,
                entry.keySpan(),
                what + " has no key `" + entry.key() + "`",
                help);
    }

    private static String elsewhere(String key, List<String> names) {
        if (Key.find(Key.QUIZ, key) != null) {
            return "`" + key + "` belongs into the front matter";
        }
        if (Key.find(Key.QUESTION, key) != null) {
            return "`" + key + "` belongs into a question's ```yaml question block";
        }
        return "the keys are `" + String.join("`, `", names) + "`";
    }
}
