package io.github.quizmaven.exchange.gfm.word;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.source.Span;
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

    private static final String MARKUP = "(?:[*_`(\\[]|\\p{So}\\ufe0f?[ \\t]?){0,5}";

    private static final Pattern LABEL =
            Pattern.compile(
                    "[ \\t]*+(?:>[ \\t]*+)?(?:[-*+][ \\t]++)?(?:#{1,6}[ \\t]++)?"
                            + MARKUP
                            + "(?:the[ \\t]++)?"
                            + WordLists.any("answer")
                            + "(?:[ \\t]?\\((?:s|es|n|en|e|r)\\))?(?:[ \\t]++(?:to[ \\t]++)?(?:"
                            + WordLists.any("question")
                            + ")?[ \\t#.]*+\\d{1,4}(?=[*_]{0,3}[ \\t]*+[:：]))?"
                            + "(?:[ \\t]++(?:is|are|es|est|ist|è))?[)\\]*_]{0,3}[ \\t]*+"
                            + "(?:[:：\\-–.=→][ \\t]*+[*_]{0,3}|(?<=(?:[*_]|is|are)[ \\t]{1,9}))[ \\t]*+",
                    WordLists.FLAGS);

    /** As in "B is the correct answer". */
    private static final Pattern AFTER =
            Pattern.compile(
                    "[ \\t]*+(?:>[ \\t]*+)?(?:options?[ \\t]++)?(?<key>[*_`(]{0,3}[A-J](?:[ \\t]*+(?:,|and|&)[ \\t]*+[A-J]){0,5}[*_`)]{0,3})"
                            + "[ \\t]++(?:is|are)[ \\t]++(?:the[ \\t]++)?(?:correct|right)"
                            + "(?:[ \\t]++(?:answers?|options?|choices?|ones?))?[*_]{0,3}(?<rest>[ \\t]*+(?:$|[.,:;(].*))",
                    Pattern.CASE_INSENSITIVE);

    /** As in "the answer is the fourth option: D". */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    MARKUP
                            + "(?:the[ \\t]++)?"
                            + WordLists.any("answer")
                            + "[ \\t][^:：.]{0,40}[:：][ \\t]*+(?=[A-J][ \\t]*+$)",
                    WordLists.FLAGS);

    private static final Pattern BULLET =
            Pattern.compile("[ \\t]*+(?:>[ \\t]*+)?(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)?+");
    private static final Pattern SUMMARY =
            Pattern.compile("<summary>(?<words>.*?)</summary>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");
    private static final Pattern KEYS =
            Pattern.compile(
                    "(?:(?:the|all|show|see|view|reveal|click for|click to see|die|las|les) )*+"
                            + WordLists.any("answer")
                            + "(?: (?:key|keys|sheet|list|table|section|s|and explanations?|for .{1,40}|to .{1,40}))?",
                    WordLists.FLAGS);
    private static final Pattern ALONE =
            Pattern.compile("[ \\t]*+(?:#{1,6}[ \\t]|[*_]{2}|\\p{So}).*");
    private static final Pattern MARKS = Pattern.compile("[*_`]");
    private static final Pattern QUOTED = Pattern.compile("[\"“'‘«„].*[\"”'’»“]");

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
            for (int index = 0; index < options.size(); index++) {
                byText.putIfAbsent(plain(withoutLetter(options.get(index), index)), index);
            }
            byText.remove("");
            return new Offered(byText, options.size());
        }

        /** Without the letter that names it, if it has one. */
        private static String withoutLetter(String option, int index) {
            String text = option.strip();
            boolean named =
                    text.length() > 2
                            && Character.toUpperCase(text.charAt(0)) == 'A' + index
                            && ".)".indexOf(text.charAt(1)) >= 0;
            return named ? text.substring(2) : text;
        }
    }

    /** The key that a line names, or null if it names none. */
    public static @Nullable KeyLine at(Row line, Offered options) {
        if (!line.isText()) {
            return null;
        }
        int end = label(line.text());
        return end == 0 ? before(line, options) : after(end, line, options);
    }

    /** The key that a line below the word for it names, or null if it names none. */
    public static @Nullable KeyLine below(Row line, Offered options) {
        if (!line.isText() || line.isBlank()) {
            return null;
        }
        Matcher bullet = BULLET.matcher(line.text());
        return after(bullet.lookingAt() ? bullet.end() : 0, line, options);
    }

    /** Whether a line has the word for an answer and nothing else. */
    public static boolean isLabelAlone(Row line) {
        return line.isText()
                && (line.text().substring(label(line.text())).isBlank() && label(line.text()) > 0
                        || "answer".equals(Labels.partOf(line.text()))
                                && ALONE.matcher(line.text()).matches());
    }

    /** Whether a line starts with letters that can be the key of a question of any size. */
    public static boolean isLetters(Row line) {
        return KeyText.isLetters(line.text());
    }

    /** Whether the words of a box that opens say that an answer is inside. */
    public static boolean isAnswerLabel(String words) {
        return KEYS.matcher(NO_WORDS.matcher(words).replaceAll(" ").strip()).matches();
    }

    /** Whether a line can be above the keys of several questions. */
    public static boolean isKeyHeading(Row line) {
        if (!line.isText()) {
            return false;
        }
        Matcher summary = SUMMARY.matcher(line.text());
        boolean boxed = summary.find();
        String words = boxed ? summary.group("words") : line.text();
        String bare = NO_WORDS.matcher(words).replaceAll(" ").strip();
        return (boxed || isLabelAlone(line) || ALONE.matcher(line.text()).matches())
                && KEYS.matcher(bare).matches();
    }

    /** The key at the start of a line that goes on with the words for it. */
    private static @Nullable KeyLine before(Row line, Offered options) {
        Matcher words = AFTER.matcher(line.text());
        if (!words.matches()) {
            return null;
        }
        @Nullable KeyText found = KeyText.of(words.group("key"), options);
        int start = words.start("key");
        return found == null
                ? null
                : new KeyLine(
                        found.key(),
                        line.span(start, words.start("rest")),
                        line.from(start)
                                .withText(line.text().substring(start, words.start("rest"))),
                        line.from(words.start("rest")));
    }

    private static @Nullable KeyLine after(int end, Row line, Offered options) {
        Row after = line.from(end);
        Row first = line.stripped();
        Span words =
                first.start() < after.start()
                        ? new Span(first.start(), after.start())
                        : Span.at(after.start());
        @Nullable KeyText found = KeyText.of(after.text(), options);
        return found == null
                ? null
                : new KeyLine(
                        found.key(),
                        words,
                        after.from(found.start())
                                .withText(after.text().substring(found.start(), found.end())),
                        after.from(found.rest()));
    }

    /** Whether a line looks like the key of a question of any size. */
    public static boolean isAt(Row line) {
        int end = line.isText() ? label(line.text()) : 0;
        return end > 0 && KeyText.isLetters(line.text().substring(end))
                || line.isText() && AFTER.matcher(line.text()).matches();
    }

    /** The length of the words before a key; 0 if there are none. */
    public static int label(Row line) {
        return line.isText() ? label(line.text()) : 0;
    }

    private static int label(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        Matcher label = LABEL.matcher(text);
        return sentence.lookingAt() ? sentence.end() : label.lookingAt() ? label.end() : 0;
    }

    /** A text as it is compared: without markup, quotes, a full stop, and upper case. */
    static String plain(String text) {
        String bare = MARKS.matcher(text).replaceAll("").replace('\u00a0', ' ').strip();
        boolean stop = bare.endsWith(".") || bare.endsWith("。");
        String open = stop ? bare.substring(0, bare.length() - 1) : bare;
        boolean quoted = QUOTED.matcher(open).matches();
        return (quoted ? open.substring(1, open.length() - 1) : open)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
