package io.github.quizmaven.site.language;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written. */
public final class Direction {

    private static final Set<String> SCRIPTS =
            Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg");

    /** Languages without texts of their own that are written from right to left. */
    private static final Set<String> LANGUAGES =
            Set.of("he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv");

    private Direction() {}

    /** The value of {@code dir} for a language tag: what its script says, else its language. */
    public static String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (!locale.getScript().isEmpty()) {
            return SCRIPTS.contains(locale.getScript()) ? "rtl" : "ltr";
        }
        Messages messages = Messages.of(tag);
        if (messages.lang().equals(locale.getLanguage())) {
            return messages.text("direction");
        }
        return LANGUAGES.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
