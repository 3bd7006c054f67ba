package io.github.quizmaven.exchange.gfm.word;

import java.util.List;
import java.util.Map;
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

    /** Words that are divided by spaces are whole words, which is asked once for all of them. */
    private static Pattern several() {
        String number = WordLists.any("number");
        Map<Boolean, String> patterns =
                WordLists.of("several").stream()
                        .collect(
                                Collectors.partitioningBy(
                                        words -> words.indexOf(' ') > 0,
                                        Collectors.mapping(
                                                words -> pattern(words, number),
                                                Collectors.joining("|"))));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])|%s"
                        .formatted(patterns.get(true), patterns.get(false)),
                WordLists.FLAGS);
    }

    private static String pattern(String words, String number) {
        return List.of(words.split("#", -1)).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining(number));
    }
}
