package io.github.quizmaven.quiz.word;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** BCP 47 tags of languages. */
public final class LanguageTag {

    /** The languages that pages have texts in; the first has every text. */
    public static final List<String> OF_PAGES = List.of("en", "de", "ar");

    /** Longer ones are reserved, and none was ever registered. */
    private static final int LONGEST = 3;

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    /** Countries whose codes are no languages, with the language that was meant. */
    private static final Map<String, String> COUNTRIES =
            Map.ofEntries(
                    Map.entry("at", "de-AT"),
                    Map.entry("au", "en-AU"),
                    Map.entry("cn", "zh"),
                    Map.entry("cz", "cs"),
                    Map.entry("dk", "da"),
                    Map.entry("eg", "ar-EG"),
                    Map.entry("gb", "en-GB"),
                    Map.entry("gr", "el"),
                    Map.entry("il", "he"),
                    Map.entry("ir", "fa"),
                    Map.entry("jp", "ja"),
                    Map.entry("kr", "ko"),
                    Map.entry("mx", "es-MX"),
                    Map.entry("nz", "en-NZ"),
                    Map.entry("rs", "sr"),
                    Map.entry("tw", "zh-TW"),
                    Map.entry("ua", "uk"),
                    Map.entry("us", "en-US"),
                    Map.entry("vn", "vi"));

    private LanguageTag() {}

    /** The tag in the form that every browser knows; empty if it names no language. */
    public static Optional<String> canonical(String written) {
        @Nullable Locale locale = locale(written);
        return locale == null || !isLanguage(locale.getLanguage())
                ? Optional.empty()
                : Optional.of(withShortCode(locale).toLanguageTag());
    }

    private static @Nullable Locale locale(String written) {
        try {
            return new Locale.Builder().setLanguageTag(written).build();
        } catch (IllformedLocaleException notWellFormed) {
            return null;
        }
    }

    /** Nobody keeps a list of all codes of three letters here. */
    private static boolean isLanguage(String code) {
        return code.length() == LONGEST
                || KNOWN.contains(code)
                || KNOWN.contains(Locale.forLanguageTag(code).getLanguage());
    }

    /** A language has one code: {@code deu} is {@code de}. */
    private static Locale withShortCode(Locale locale) {
        String code = locale.getLanguage();
        return code.length() < LONGEST
                ? locale
                : Arrays.stream(Locale.getISOLanguages())
                        .filter(each -> code.equals(longCode(each)))
                        .findFirst()
                        .map(
                                each ->
                                        new Locale.Builder()
                                                .setLocale(locale)
                                                .setLanguage(each)
                                                .build())
                        .orElse(locale);
    }

    private static String longCode(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException none) {
            return "";
        }
    }

    /** The tag that was meant by a country's code, a language's name or a programmer's spelling. */
    public static Optional<String> meant(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        String country = COUNTRIES.get(word);
        if (country != null) {
            return Optional.of(country);
        }
        return canonical(word.replace('_', '-'))
                .or(
                        () ->
                                Arrays.stream(Locale.getISOLanguages())
                                        .filter(each -> isNamed(Locale.forLanguageTag(each), word))
                                        .findFirst()
                                        .map(each -> Locale.forLanguageTag(each).toLanguageTag()));
    }

    private static boolean isNamed(Locale language, String name) {
        return name.equals(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                || name.equals(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT));
    }
}
