package io.github.quizmaven.exchange.foreign.word;

import java.util.Locale;
import java.util.Map;

/**
 * Words that importers write themselves, in the language of a quiz.
 *
 * @param question what a question without a title is called, before its number
 * @param cards what a quiz of cards is called, after the title of the quiz that it is beside
 */
public record ImportWords(String question, String cards) {

    private static final ImportWords ENGLISH = new ImportWords("Question", "cards");

    private static final Map<String, ImportWords> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry("ar", new ImportWords("السؤال", "بطاقات")),
                    Map.entry("de", new ImportWords("Frage", "Karten")),
                    Map.entry("es", new ImportWords("Pregunta", "tarjetas")),
                    Map.entry("fr", new ImportWords("Question", "cartes")),
                    Map.entry("hi", new ImportWords("प्रश्न", "कार्ड")),
                    Map.entry("it", new ImportWords("Domanda", "schede")),
                    Map.entry("ja", new ImportWords("問題", "カード")),
                    Map.entry("ko", new ImportWords("문제", "카드")),
                    Map.entry("nl", new ImportWords("Vraag", "kaarten")),
                    Map.entry("pl", new ImportWords("Pytanie", "fiszki")),
                    Map.entry("pt", new ImportWords("Pergunta", "cartões")),
                    Map.entry("ru", new ImportWords("Вопрос", "карточки")),
                    Map.entry("tr", new ImportWords("Soru", "kartlar")),
                    Map.entry("uk", new ImportWords("Питання", "картки")),
                    Map.entry("zh", new ImportWords("问题", "卡片")));

    /**
     * @param tag of any form; English if the language is another one
     */
    public static ImportWords of(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return BY_LANGUAGE.getOrDefault(language, ENGLISH);
    }

    /** The title of a question that has none. */
    public String title(int number) {
        return question + " " + number;
    }
}
