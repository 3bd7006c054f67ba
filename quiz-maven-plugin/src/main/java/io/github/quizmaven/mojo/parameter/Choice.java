package io.github.quizmaven.mojo.parameter;

import io.github.quizmaven.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads words of which only some are possible, without regard to case. Maven would do so for enum
 * parameters, but only for their exact names.
 */
public final class Choice {

    private Choice() {}

    /** The constant that is meant by the value of a property. */
    public static <E extends Enum<E>> E of(Class<E> type, String property, String value)
            throws SettingsException {
        List<String> words = Stream.of(type.getEnumConstants()).map(Choice::word).toList();
        return type.getEnumConstants()[words.indexOf(of(property, value, words))];
    }

    /** The word that is meant by the value of a property. */
    public static String of(String property, String value, List<String> words)
            throws SettingsException {
        String word = value.strip().toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            throw new SettingsException(
                    "`%s` is %s, but can only be %s%s"
                            .formatted(
                                    property,
                                    word.isEmpty() ? "empty" : "`" + value + "`",
                                    allowed(words),
                                    meant(word, words)));
        }
        return word;
    }

    /** A question after the nearest of the possible words, or nothing. */
    public static String meant(String written, Collection<String> words) {
        return Suggestion.of(written, words)
                .map(word -> ": did you mean `" + word + "`?")
                .orElse("");
    }

    private static String allowed(List<String> words) {
        int last = words.size() - 1;
        if (last == 0) {
            return "`" + words.get(0) + "`";
        }
        return "`%s` or `%s`"
                .formatted(String.join("`, `", words.subList(0, last)), words.get(last));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
