package io.github.quizmaven.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The parts that a question can have, with their names in English and in the quiz's language. */
public enum PartName {
    HINT,
    SOLUTION,
    ANSWER,
    QUICK_CHECK,
    COMMON_MISTAKES,
    REFERENCES;

    private static final Properties NAMES = load();

    /** The part's names in a quiz of a language, English first. */
    List<String> names(String language) {
        return words(key(), language);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name to write in a quiz of a language, a BCP 47 tag: English where none is known. */
    public String in(String language) {
        return first(key(), language);
    }

    /** The name that messages use. */
    String english() {
        return names("en").get(0);
    }

    static Optional<PartName> of(String heading, String language) {
        return Arrays.stream(values())
                .filter(each -> each.names(language).stream().anyMatch(heading::equalsIgnoreCase))
                .findFirst();
    }

    /** The language in which a part has this name. */
    static Optional<String> languageOf(String heading) {
        return NAMES.stringPropertyNames().stream()
                .map(each -> each.substring(0, each.indexOf('.')))
                .distinct()
                .sorted()
                .filter(each -> of(heading, each).isPresent())
                .findFirst();
    }

    static List<String> allNames(String language) {
        return Arrays.stream(values()).flatMap(each -> each.names(language).stream()).toList();
    }

    /** The language of a BCP 47 tag if parts have names in it, else English. */
    static String known(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return NAMES.containsKey(language + ".hint") ? language : "en";
    }

    /** The words for {@code key} in English and in the language of a BCP 47 tag. */
    static List<String> words(String key, String language) {
        return Stream.of("en", known(language))
                .distinct()
                .map(each -> NAMES.getProperty(each + "." + key))
                .filter(Objects::nonNull)
                .flatMap(each -> Arrays.stream(each.split("\\|")))
                .toList();
    }

    /** The word that opens an answer line in a quiz of a language. */
    public static String answerLine(String language) {
        return first("answer-line", language);
    }

    private static String first(String key, String language) {
        return NAMES.getProperty(known(language) + "." + key).split("\\|")[0];
    }

    private static Properties load() {
        Properties names = new Properties();
        try (InputStream in = PartName.class.getResourceAsStream("parts.properties")) {
            names.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
