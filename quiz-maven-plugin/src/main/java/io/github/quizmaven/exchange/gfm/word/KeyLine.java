package io.github.quizmaven.exchange.gfm.word;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that names the key, as in {@code Correct answer: B, E}.
 *
 * @param key indexes of the right options
 * @param label where the words before the key are
 * @param written the key as it is written
 * @param rest what follows it on its line
 */
public record KeyLine(List<Integer> key, Span label, Row written, Row rest) {

    private static final String MARKUP = "[*_`(\\[]{0,4}";

    private static final Pattern LABEL =
            Pattern.compile(
                    "[ \\t]*+(?:>[ \\t]*+)?(?:[-*+][ \\t]++)?(?:#{1,6}[ \\t]++)?"
                            + MARKUP
                            + "(?:the[ \\t]++)?"
                            + WordLists.any("answer")
                            + "(?:[ \\t]?\\((?:s|es|n|en)\\))?(?:[ \\t]++(?:is|are|es|est|ist|è))?[*_]{0,3}[ \\t]*+"
                            + "(?:[:：\\-–.][ \\t]*+[*_]{0,3}|(?<=(?:[*_]|is|are)[ \\t]{1,9}))[ \\t]*+",
                    WordLists.FLAGS);

    /** As in "the answer is the fourth option: D". */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    MARKUP
                            + "(?:the[ \\t]++)?"
                            + WordLists.any("answer")
                            + "[ \\t][^:：.]{0,40}[:：][ \\t]*+(?=[A-H][ \\t]*+$)",
                    WordLists.FLAGS);

    private static final Pattern LETTERS =
            Pattern.compile(
                    MARKUP
                            + "(?:options?[ \\t]++)?"
                            + MARKUP
                            + "(?<letters>[A-Ha-h](?:[ \\t]*+(?:(?:[,、&+/;]|and|und|et|y|e|и|та|和)[ \\t]*+)?[A-Ha-h]){0,15})"
                            + "(?![\\p{L}\\p{N}'’])[)\\]*_`]{0,4}[ \\t]*+(?<rest>$|[.):：,;<\\-–—(。].*)",
                    Pattern.UNICODE_CASE);

    public KeyLine {
        key = List.copyOf(key);
    }

    /**
     * What a key can name.
     *
     * @param byText the first option with a text, markup and case ignored
     * @param count how many options there are
     */
    public record Offered(Map<String, Integer> byText, int count) {

        public static final Offered NONE = of(List.of());

        /**
         * @param options the first line of each option
         */
        public static Offered of(List<String> options) {
            Map<String, Integer> byText = new HashMap<>();
            for (int index = 0; index < options.size(); index++) {
                byText.putIfAbsent(plain(options.get(index)), index);
            }
            byText.remove("");
            return new Offered(byText, options.size());
        }
    }

    /** The key that a line names, or null if it names none. */
    public static @Nullable KeyLine at(Row line, Offered options) {
        int end = line.isText() ? label(line.text()) : 0;
        return end == 0 ? null : after(end, line, options);
    }

    /** The key that a line below the word for it names, or null if it names none. */
    public static @Nullable KeyLine below(Row line, Offered options) {
        int end = line.text().length() - line.text().stripLeading().length();
        return line.isText() && !line.isBlank() ? after(end, line, options) : null;
    }

    private static @Nullable KeyLine after(int end, Row line, Offered options) {
        Row after = line.from(end);
        Span words =
                line.stripped().span().start() < after.start()
                        ? new Span(line.stripped().start(), after.start())
                        : Span.at(after.start());
        @Nullable Integer option = options.byText().get(plain(after.text()));
        if (option != null) {
            return new KeyLine(
                    List.of(option), words, after.stripped(), after.from(after.text().length()));
        }
        Matcher letters = LETTERS.matcher(after.text());
        if (!letters.matches()) {
            return null;
        }
        List<Integer> key = indexes(letters.group("letters"), options.count());
        if (key.isEmpty()) {
            return null;
        }
        return new KeyLine(
                key,
                words,
                after.from(letters.start("letters")).withText(letters.group("letters")),
                after.from(letters.start("rest")));
    }

    /** Whether a line looks like the key of a question of any size. */
    public static boolean isAt(Row line) {
        int end = line.isText() ? label(line.text()) : 0;
        return end > 0 && LETTERS.matcher(line.text().substring(end)).matches();
    }

    /** The length of the words before a key; 0 if there are none. */
    private static int label(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        Matcher label = LABEL.matcher(text);
        return sentence.lookingAt() ? sentence.end() : label.lookingAt() ? label.end() : 0;
    }

    private static String plain(String text) {
        String bare = text.replaceAll("[*_`]", "").strip();
        boolean stop = bare.endsWith(".") || bare.endsWith("。");
        return (stop ? bare.substring(0, bare.length() - 1) : bare).toLowerCase(Locale.ROOT);
    }

    /** Letters without anything between them count only in the order of the alphabet. */
    private static List<Integer> indexes(String letters, int options) {
        List<Integer> key = new ArrayList<>();
        boolean separated =
                letters.length() == 1 || letters.chars().anyMatch(each -> !isLetter((char) each));
        String only =
                separated ? letters.replaceAll("(?i)\\b(?:and|und|et)\\b| [ey] ", ",") : letters;
        for (char each : only.toCharArray()) {
            if (!isLetter(each)) {
                continue;
            }
            int index = Character.toUpperCase(each) - 'A';
            boolean ascending = key.isEmpty() || key.get(key.size() - 1) < index;
            if (index >= options || key.contains(index) || !separated && !ascending) {
                return List.of();
            }
            key.add(index);
        }
        return key;
    }

    private static boolean isLetter(char each) {
        return each >= 'A' && each <= 'H' || each >= 'a' && each <= 'h';
    }
}
