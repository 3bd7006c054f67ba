package io.github.quizmaven.exchange.mdq.question;

import java.util.Locale;
import java.util.Map;

/** The words of a language for statements that are true or false. */
record TruthWords(String statement, String yes, String no) {

    private static final TruthWords ENGLISH = new TruthWords("Statement", "True", "False");

    private static final Map<String, TruthWords> BY_LANGUAGE =
            Map.of(
                    "de", new TruthWords("Aussage", "Wahr", "Falsch"),
                    "es", new TruthWords("Afirmación", "Verdadero", "Falso"),
                    "fr", new TruthWords("Affirmation", "Vrai", "Faux"),
                    "it", new TruthWords("Affermazione", "Vero", "Falso"),
                    "pt", new TruthWords("Afirmação", "Verdadeiro", "Falso"),
                    "ja", new TruthWords("文", "正しい", "誤り"),
                    "zh", new TruthWords("陈述", "对", "错"));

    /**
     * @param tag of any form; English if the language is another one
     */
    static TruthWords of(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return BY_LANGUAGE.getOrDefault(language, ENGLISH);
    }
}
