package io.github.quizmaven.site.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    /** The plural forms of each language, as the Unicode CLDR lists them. */
    private static final Map<String, Set<String>> FORMS =
            Map.of(
                    "en", Set.of("one", "other"),
                    "de", Set.of("one", "other"),
                    "ar", Set.of("zero", "one", "two", "few", "many", "other"));

    private static TreeSet<String> keys(String language) {
        return Messages.load(language).stringPropertyNames().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst(".*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void hasTheSameTextsInEveryLanguage(String language) {
        assertEquals(keys("en"), keys(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar"})
    void hasEveryPluralFormOfItsLanguage(String language) {
        Map<String, Set<String>> forms =
                Messages.load(language).stringPropertyNames().stream()
                        .filter(key -> PLURAL.matcher(key).find())
                        .collect(
                                Collectors.groupingBy(
                                        key -> PLURAL.matcher(key).replaceFirst(""),
                                        Collectors.mapping(
                                                key -> key.substring(key.lastIndexOf('.') + 1),
                                                Collectors.toSet())));
        Set<String> expected = FORMS.getOrDefault(language, Set.of());
        forms.forEach((key, found) -> assertEquals(expected, found, key));
        assertEquals(
                Set.of(
                        "script.attempt",
                        "script.attemptsLeft",
                        "script.erase",
                        "script.erased",
                        "script.hints"),
                forms.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar"})
    void asksForTheSamePlacesInEveryLanguage(String language) {
        Messages.load(language)
                .forEach(
                        (key, text) -> {
                            String english = Messages.load("en").getProperty((String) key);
                            if (english != null && !PLURAL.matcher((String) key).find()) {
                                assertEquals(places(english), places((String) text), (String) key);
                            }
                        });
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void fallsBackToEnglish() {
        assertEquals("Start", Messages.of("fr-CA").text("start"));
        assertEquals("Starten", Messages.of("de-AT").text("start"));
        assertEquals("my own", Messages.of("de").name("category", "my own"));
    }
}
