package io.github.quizmaven.exchange.gfm.word;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words by which a question says that more than one option is right. */
public final class Announcement {

    private static final Pattern SEVERAL = several();

    private Announcement() {}

    public static boolean isIn(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("[*_`]", "").replaceAll("\\s+", " "))
                .anyMatch(text -> SEVERAL.matcher(text).find());
    }

    private static Pattern several() {
        String number = WordLists.any("number");
        return Pattern.compile(
                WordLists.of("several").stream()
                        .map(words -> bounded(words, number))
                        .collect(Collectors.joining("|")),
                WordLists.FLAGS);
    }

    private static String bounded(String words, String number) {
        boolean spaced = words.indexOf(' ') > 0;
        String pattern =
                List.of(words.split("#", -1)).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining(number));
        return spaced ? "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])" : pattern;
    }
}
