package io.github.quizmaven.exchange.gfm.word;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<Boolean, List<String>> words =
                WordLists.of("several").stream()
                        .collect(Collectors.partitioningBy(each -> each.indexOf(' ') > 0));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])|%s"
                        .formatted(any(words.get(true)), any(words.get(false)))
                        .replace("#", any(WordLists.of("number"))),
                WordLists.FLAGS);
    }

    /** A group of words by their first letters, of which most places have none. */
    private static String any(List<String> words) {
        return words.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> each.substring(0, 1),
                                TreeMap::new,
                                Collectors.mapping(
                                        each -> each.substring(1),
                                        Collectors.joining("|", "(?:", ")"))))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + each.getValue())
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
