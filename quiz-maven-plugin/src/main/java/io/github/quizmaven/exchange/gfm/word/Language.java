package io.github.quizmaven.exchange.gfm.word;

import io.github.quizmaven.exchange.gfm.row.Row;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its letters and most frequent words in which language a file is written. */
public final class Language {

    public static final String ENGLISH = "en";

    /** Languages in Latin letters. */
    private static final List<String> LATIN =
            List.of(ENGLISH, "de", "es", "fr", "it", "pt", "nl", "tr", "pl");

    private static final Map<UnicodeScript, String> SCRIPTS =
            Map.of(
                    UnicodeScript.ARABIC, "ar",
                    UnicodeScript.DEVANAGARI, "hi",
                    UnicodeScript.HANGUL, "ko",
                    UnicodeScript.HIRAGANA, "ja",
                    UnicodeScript.HAN, "zh",
                    UnicodeScript.CYRILLIC, "ru");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final String UKRAINIAN = "іїєґ";
    private static final String RUSSIAN = "ыэъё";

    /** How many frequent words of another language than English there must be. */
    private static final int FEW = 5;

    /** The share of letters that another script has where it is the text's own. */
    private static final double OWN = 0.3;

    /** The share of letters that kana have in Japanese at least. */
    private static final double KANA = 0.05;

    private Language() {}

    /** The BCP 47 tag; English if nothing speaks for another one. */
    public static String of(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            if (row.isText()) {
                text.append(row.text()).append('\n');
            }
        }
        String lower = text.toString().toLowerCase(Locale.ROOT);
        String script = byScript(lower);
        return script.isEmpty() ? byWords(lower) : script;
    }

    private static String byScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(each -> counts.merge(UnicodeScript.of(each), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(each -> each).sum();
        if (counts.getOrDefault(UnicodeScript.HIRAGANA, 0) > KANA * all) {
            return "ja";
        }
        UnicodeScript own = UnicodeScript.LATIN;
        for (UnicodeScript script : SCRIPTS.keySet()) {
            // Where two have as many letters, the order of the scripts decides, as a map has none.
            int more = counts.getOrDefault(script, 0) - counts.getOrDefault(own, 0);
            if (counts.getOrDefault(script, 0) > OWN * all
                    && (own == UnicodeScript.LATIN
                            || more > 0
                            || more == 0 && script.compareTo(own) < 0)) {
                own = script;
            }
        }
        boolean ukrainian =
                own == UnicodeScript.CYRILLIC && count(text, UKRAINIAN) > count(text, RUSSIAN);
        return ukrainian ? "uk" : SCRIPTS.getOrDefault(own, "");
    }

    private static String byWords(String text) {
        List<String> words = List.of(NO_LETTERS.split(text));
        String best = ENGLISH;
        long most = 0;
        for (String language : LATIN) {
            long count = frequent(words, language);
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return most >= FEW && most > 2 * frequent(words, ENGLISH) ? best : ENGLISH;
    }

    private static long frequent(List<String> words, String language) {
        Set<String> frequent = new HashSet<>(WordLists.of("frequent." + language));
        return words.stream().filter(frequent::contains).count();
    }

    private static long count(String text, String letters) {
        return text.codePoints().filter(each -> letters.indexOf(each) >= 0).count();
    }
}
