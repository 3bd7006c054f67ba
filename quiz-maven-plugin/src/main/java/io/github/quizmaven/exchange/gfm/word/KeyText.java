package io.github.quizmaven.exchange.gfm.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is written after the word for an answer: texts of options, letters or numbers. A text that
 * an option has is never a letter.
 *
 * @param key indexes of the right options
 * @param start where the key starts
 * @param end where it ends
 * @param rest where what follows it starts
 */
record KeyText(List<Integer> key, int start, int end, int rest) {

    private static final String MARKUP = "[*_`(\\[~]{0,4}";
    private static final String BETWEEN =
            "[ \\t]*+(?:(?:[,、&+/;]|and|or|und|et|y|e|и|та|和)[ \\t]*+){0,2}" + MARKUP;
    private static final String AFTER =
            "(?![\\p{L}\\p{N}'’])[)\\]*_`~]{0,4}[ \\t]*+(?<rest>$|[.):：,;<\\-–—(。=].*)";
    private static final String OPTION = "(?:(?:options?|choices?|no\\.?|nr\\.?|#)[ \\t]*+)?";

    private static final Pattern LETTERS =
            Pattern.compile(
                    MARKUP
                            + OPTION
                            + MARKUP
                            + "(?<key>[A-Ja-j](?:[)\\]*_`~]{0,3}"
                            + BETWEEN
                            + "[A-Ja-j]){0,15})"
                            + AFTER,
                    WordLists.FLAGS);

    private static final Pattern NUMBERS =
            Pattern.compile(
                    MARKUP
                            + OPTION
                            + MARKUP
                            + "(?<key>\\d{1,2}(?:[)\\]*_`~]{0,3}[ \\t]*+(?:[,、&+/;]|and|und|et|y|e|и|та|和)"
                            + "[ \\t]*+(?:and[ \\t]++)?"
                            + MARKUP
                            + "\\d{1,2}){0,15})(?!\\.\\d)"
                            + AFTER,
                    WordLists.FLAGS);

    /** A letter with the text of its option, and nothing but blanks between. */
    private static final Pattern NAMED =
            Pattern.compile("[*_`(\\[]{0,4}(?<key>[A-Ja-j])[)\\]*_`]{0,4}[ \\t]++(?<text>\\S.*)");

    private static final Pattern AND =
            Pattern.compile(
                    "(?<![ \\t])(?:[ \\t]*+[,;、]|[ \\t]++(?:and|und|et|y|e|и|та|&)(?=[ \\t]))"
                            + "[ \\t]*+(?:(?:and|und)[ \\t]++)?",
                    WordLists.FLAGS);

    /** More than this is no list of texts. */
    private static final int MOST_TEXTS = 12;

    KeyText {
        key = List.copyOf(key);
    }

    /** Whether a text looks like the key of a question of any size. */
    static boolean isLetters(String text) {
        return LETTERS.matcher(text).matches();
    }

    /** The key that a text is, or null if it is none. */
    static @Nullable KeyText of(String text, KeyLine.Offered options) {
        if (text.isBlank()) {
            return null;
        }
        @Nullable Integer whole = options.byText().get(KeyLine.plain(text));
        if (whole != null) {
            return all(List.of(whole), text);
        }
        @Nullable List<Integer> texts = texts(text, options);
        if (texts != null) {
            return all(texts, text);
        }
        @Nullable KeyText letters = matched(LETTERS, text, options.count());
        if (letters == null) {
            letters = named(text, options);
        }
        return letters == null ? matched(NUMBERS, text, options.count()) : letters;
    }

    private static KeyText all(List<Integer> key, String text) {
        int start = text.length() - text.stripLeading().length();
        return new KeyText(key, start, text.stripTrailing().length(), text.length());
    }

    /** Several texts, each an option's. */
    private static @Nullable List<Integer> texts(String text, KeyLine.Offered options) {
        String[] parts = AND.split(text.strip(), MOST_TEXTS + 1);
        List<Integer> key = new ArrayList<>();
        for (String part : parts) {
            @Nullable Integer option = options.byText().get(KeyLine.plain(part));
            if (option == null || key.contains(option) || parts.length > MOST_TEXTS) {
                return null;
            }
            key.add(option);
        }
        return key;
    }

    private static @Nullable KeyText matched(Pattern pattern, String text, int options) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return null;
        }
        List<Integer> key =
                pattern == LETTERS
                        ? byLetters(found.group("key"), options)
                        : byNumbers(found.group("key"), options);
        return key.isEmpty()
                ? null
                : new KeyText(key, found.start("key"), found.end("key"), found.start("rest"));
    }

    private static @Nullable KeyText named(String text, KeyLine.Offered options) {
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            return null;
        }
        int index = Character.toUpperCase(named.group("key").charAt(0)) - 'A';
        @Nullable Integer option = options.byText().get(KeyLine.plain(named.group("text")));
        return option != null && option == index ? all(List.of(index), text) : null;
    }

    /** Letters without anything between them count only in the order of the alphabet. */
    private static List<Integer> byLetters(String letters, int options) {
        List<Integer> key = new ArrayList<>();
        boolean separated =
                letters.length() == 1 || letters.chars().anyMatch(each -> !isLetter((char) each));
        String only =
                separated ? letters.replaceAll("(?i)\\b(?:and|or|und|et)\\b| [ey] ", ",") : letters;
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

    private static List<Integer> byNumbers(String numbers, int options) {
        List<Integer> key = new ArrayList<>();
        for (String each : numbers.split("\\D+")) {
            int index = Integer.parseInt(each) - 1;
            if (index < 0 || index >= options || key.contains(index)) {
                return List.of();
            }
            key.add(index);
        }
        return key;
    }

    private static boolean isLetter(char each) {
        char upper = String.valueOf(each).toUpperCase(Locale.ROOT).charAt(0);
        return upper >= 'A' && upper <= 'J';
    }
}
