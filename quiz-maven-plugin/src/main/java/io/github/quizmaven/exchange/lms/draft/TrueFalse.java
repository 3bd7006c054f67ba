package io.github.quizmaven.exchange.lms.draft;

import java.util.List;
import java.util.Map;

/** The words for true and false. */
public final class TrueFalse {

    private static final List<String> ENGLISH = List.of("True", "False");

    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    Map.entry("de", List.of("Wahr", "Falsch")),
                    Map.entry("es", List.of("Verdadero", "Falso")),
                    Map.entry("fr", List.of("Vrai", "Faux")),
                    Map.entry("it", List.of("Vero", "Falso")),
                    Map.entry("pt", List.of("Verdadeiro", "Falso")),
                    Map.entry("nl", List.of("Waar", "Onwaar")),
                    Map.entry("tr", List.of("Doğru", "Yanlış")),
                    Map.entry("pl", List.of("Prawda", "Fałsz")),
                    Map.entry("ru", List.of("Верно", "Неверно")),
                    Map.entry("zh", List.of("对", "错")),
                    Map.entry("ja", List.of("正しい", "間違い")));

    private TrueFalse() {}

    /** The word for true, then the one for false, in the language of a BCP 47 tag. */
    public static List<String> of(String language) {
        return WORDS.getOrDefault(language, ENGLISH);
    }
}
