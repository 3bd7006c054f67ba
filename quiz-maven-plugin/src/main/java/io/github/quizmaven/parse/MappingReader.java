package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Optional;
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
                key = unknown(entry, mapping, known, what);
            }
            if (key == null) {
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
            } else if (!isBlank(entry.value())) {
                // Later stages see by its place that it is not missing.
                document.place(at, entry.value().span());
                leaveChallengeUnknown(key);
            }
        }
    }

    private @Nullable JsonNode defaults(Yaml value, String pointer) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            Key key = new Key("defaults", Kind.DEFAULTS, List.of());
            return isBlank(value) ? null : values.read(key, value, pointer);
        }
        ObjectNode defaults = JsonNodeFactory.instance.objectNode();
        read(mapping, document.keys().defaults(), "`defaults`", defaults, pointer);
        return defaults;
    }

    private static boolean isBlank(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.text().isBlank();
    }

    /** A limit that cannot be read is no missing one. */
    private void leaveChallengeUnknown(Key key) {
        if (key.kind() == Kind.DURATION || key.kind() == Kind.ATTEMPTS) {
            document.silence(
                    Silence.of(
                            new Span(0, document.file().text().length()), "challenge-incomplete"));
        }
    }

    /** Reports a key that nobody knows; it counts as the one that was probably meant, if any. */
    private @Nullable Key unknown(
            Yaml.Entry entry, Yaml.Mapping mapping, List<Key> known, String what) {
        List<String> names = known.stream().map(Key::name).toList();
        Optional<String> meant = Suggestion.of(entry.key(), names);
        String help =
                meant.map(each -> "did you mean `" + each + "`?")
                        .orElseGet(() -> elsewhere(entry.key(), names));
        document.report(
                Syntax.UNKNOWN_KEY,
                entry.keySpan(),
                what + " has no key `" + entry.key() + "`",
                help);
        return meant.filter(each -> mapping.entries().stream().noneMatch(e -> e.key().equals(each)))
                .map(each -> Key.find(known, each))
                .orElse(null);
    }

    private String elsewhere(String key, List<String> names) {
        if (Key.find(document.keys().quiz(), key) != null) {
            return "`" + key + "` belongs into the front matter";
        }
        if (Key.find(document.keys().question(), key) != null) {
            return "`" + key + "` belongs into a question's ```yaml question block";
        }
        return "the keys are `" + String.join("`, `", names) + "`";
    }
}
