package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that names the key, as in {@code Correct answer: B, E}.
 *
 * @param key indexes of the right options
 * @param label where the words in front of the key stand
 * @param written the key as it stands there
 * @param rest what follows it on its line
 */
record Answer(List<Integer> key, Span label, Line written, Line rest) {

    private static final String MARKUP = "[*_`(\\[]{0,4}";

    private static final Pattern LABEL =
            Pattern.compile(
                    "[ \\t]*(?:>[ \\t]*)?(?:[-*+][ \\t]+)?(?:#{1,6}[ \\t]+)?"
                            + MARKUP
                            + "(?:the[ \\t]+)?"
                            + Words.any("answer")
                            + "(?:[ \\t]+(?:is|are|es|est|ist|è))?[*_]{0,3}[ \\t]*"
                            + "(?:[:：\\-–.][ \\t]*[*_]{0,3}|(?<=[*_]|is|are)[ \\t])[ \\t]*",
                    Words.FLAGS);

    /** As in "the answer is the fourth option: D". */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    MARKUP
                            + "(?:the[ \t]+)?"
                            + Words.any("answer")
                            + "[ \\t][^:：.]{0,40}[:：][ \\t]*(?=[A-H][ \\t]*$)",
                    Words.FLAGS);

    private static final Pattern LETTERS =
            Pattern.compile(
                    MARKUP
                            + "(?:options?[ \\t]+)?"
                            + MARKUP
                            + "(?<letters>[A-Ha-h](?:[ \\t]*(?:[,、&+/;]|and|und|et|y|e|и|та|和)?[ \\t]*[A-Ha-h])*)"
                            + "(?![\\p{L}\\p{N}'’])[)\\]*_`]{0,4}[ \\t]*(?<rest>$|[.):：,;<\\-–—(。].*)",
                    Pattern.UNICODE_CASE);

    Answer {
        key = List.copyOf(key);
    }

    /** The answer that a line names, or null if it names none. */
    static @Nullable Answer at(Line line, List<Choice> options) {
        int end = line.isText() ? label(line.text()) : 0;
        if (end == 0) {
            return null;
        }
        Line behind = line.from(end);
        Span words =
                line.stripped().span().start() < behind.start()
                        ? new Span(line.stripped().start(), behind.start())
                        : Span.at(behind.start());
        int option = optionWithText(behind.text(), options);
        if (option >= 0) {
            return new Answer(
                    List.of(option), words, behind.stripped(), behind.from(behind.text().length()));
        }
        Matcher letters = LETTERS.matcher(behind.text());
        if (!letters.matches()) {
            return null;
        }
        List<Integer> key = indexes(letters.group("letters"), options.size());
        if (key.isEmpty()) {
            return null;
        }
        return new Answer(
                key,
                words,
                behind.from(letters.start("letters")).withText(letters.group("letters")),
                behind.from(letters.start("rest")));
    }

    /** Whether a line looks like an answer to a question of any size. */
    static boolean isAt(Line line) {
        int end = line.isText() ? label(line.text()) : 0;
        return end > 0 && LETTERS.matcher(line.text().substring(end)).matches();
    }

    /** The length of the words in front of an answer; 0 if there are none. */
    private static int label(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        Matcher label = LABEL.matcher(text);
        return sentence.lookingAt() ? sentence.end() : label.lookingAt() ? label.end() : 0;
    }

    private static int optionWithText(String text, List<Choice> options) {
        String wanted = plain(text);
        for (int index = 0; index < options.size() && !wanted.isEmpty(); index++) {
            if (plain(options.get(index).first().text()).equals(wanted)) {
                return index;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return text.replaceAll("[*_`]", "")
                .strip()
                .replaceAll("[.。]$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Letters without anything between them count only in the order of the alphabet. */
    private static List<Integer> indexes(String letters, int options) {
        List<Integer> key = new ArrayList<>();
        boolean separated = letters.length() == 1 || letters.matches(".*[^A-Ha-h].*");
        String only =
                separated ? letters.replaceAll("(?i)\\b(?:and|und|et)\\b| [ey] ", ",") : letters;
        for (char each : only.replaceAll("[^A-Ha-h]", "").toCharArray()) {
            int index = Character.toUpperCase(each) - 'A';
            boolean ascending = key.isEmpty() || key.get(key.size() - 1) < index;
            if (index >= options || key.contains(index) || !separated && !ascending) {
                return List.of();
            }
            key.add(index);
        }
        return key;
    }
}
