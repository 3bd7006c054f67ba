package io.github.quizmaven.read.part;

import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.syntax.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The parts that a question can have, with their names in English and in the quiz's language. */
public enum PartName {
    HINT,
    SOLUTION,
    ANSWER,
    QUICK_CHECK,
    COMMON_MISTAKES,
    REFERENCES;

    private static final Properties NAMES = load();

    /** How many characters the longest name has. */
    static final int LONGEST = longest();

    /** For each language that parts have names in, what each name in lower case means. */
    private static final Map<String, Map<String, PartName>> BY_NAME = new ConcurrentHashMap<>();

    /** The name to write in a quiz of a language, a BCP 47 tag: English where none is known. */
    public String in(String language) {
        return first(key(), language);
    }

    /** The name that messages use. */
    public String english() {
        return in("en");
    }

    /** The name in English with hyphens, as in {@code quick-check}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The texts that a question has below headings of this name. */
    public List<Text> textsIn(Parts parts) {
        return switch (this) {
            case HINT -> parts.hints();
            case SOLUTION -> listed(parts.solution() == null ? null : parts.solution().text());
            case ANSWER -> List.of();
            case QUICK_CHECK -> listed(parts.quickCheck());
            case COMMON_MISTAKES -> parts.commonMistakes().mistakes();
            case REFERENCES -> listed(parts.references());
        };
    }

    private static List<Text> listed(@Nullable Text text) {
        return text == null ? List.of() : List.of(text);
    }

    /** The part that a heading names, in English or in the language of a BCP 47 tag. */
    public static Optional<PartName> of(String heading, String language) {
        // Asked for each line of each text; a name in lower case is no shorter than as written.
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String known = known(language);
        @Nullable Map<String, PartName> names = BY_NAME.get(known);
        if (names == null) {
            names = BY_NAME.computeIfAbsent(known, PartName::byName);
        }
        return Optional.ofNullable(names.get(heading.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, PartName> byName(String language) {
        Map<String, PartName> names = new HashMap<>();
        for (PartName part : values()) {
            for (String each : words(part.key(), language)) {
                names.putIfAbsent(each.toLowerCase(Locale.ROOT), part);
            }
        }
        return names;
    }

    /** The language in which a part has this name. */
    public static Optional<String> languageOf(String heading) {
        TreeSet<String> languages = new TreeSet<>();
        for (String key : NAMES.stringPropertyNames()) {
            languages.add(key.substring(0, key.indexOf('.')));
        }
        return languages.stream().filter(each -> of(heading, each).isPresent()).findFirst();
    }

    static List<String> allNames(String language) {
        return Arrays.stream(values())
                .flatMap(each -> words(each.key(), language).stream())
                .toList();
    }

    /** The language of a BCP 47 tag if parts have names in it, else English. */
    static String known(String tag) {
        // Asked for each line of each text; to read a tag takes long.
        if (tag.equals("en")) {
            return tag;
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return NAMES.containsKey(language + ".hint") ? language : "en";
    }

    /** The words for {@code key} in English and in the language of a BCP 47 tag. */
    static List<String> words(String key, String language) {
        List<String> words = new ArrayList<>();
        for (String each : new LinkedHashSet<>(List.of("en", known(language)))) {
            @Nullable String written = NAMES.getProperty(each + "." + key);
            if (written != null) {
                words.addAll(List.of(written.split("\\|")));
            }
        }
        return words;
    }

    /** The word that opens an answer line in a quiz of a language. */
    public static String answerLine(String language) {
        return first("answer-line", language);
    }

    private static String first(String key, String language) {
        return NAMES.getProperty(known(language) + "." + key).split("\\|")[0];
    }

    private static int longest() {
        int longest = 0;
        for (String names : NAMES.stringPropertyNames()) {
            for (String each : NAMES.getProperty(names).split("\\|")) {
                longest = Math.max(longest, each.toLowerCase(Locale.ROOT).length());
            }
        }
        return longest;
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
