package io.github.quizmaven.parse;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Keys that an organisation adds to the format. Their values reach the tree as they are written;
 * where a value is text, it is so whatever it looks like, and elsewhere YAML 1.2 tells numbers,
 * truth values and text apart.
 *
 * @param quiz for each key of the front matter, which of its values are text, by their JSON pointer
 *     from the key's value on
 * @param question the same for a question's metadata
 */
public record OwnKeys(
        SortedMap<String, Predicate<String>> quiz, SortedMap<String, Predicate<String>> question) {

    public static final OwnKeys NONE = new OwnKeys(Map.of(), Map.of());

    public OwnKeys(Map<String, Predicate<String>> quiz, Map<String, Predicate<String>> question) {
        this(new TreeMap<>(quiz), new TreeMap<>(question));
    }
}
