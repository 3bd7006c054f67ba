package io.github.quizmaven.parse;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a solution that names the key, as in {@code Answer: C}.
 *
 * @param line its offsets in the solution's text
 * @param answer the offsets of what it names
 */
record AnswerLine(Span line, Span answer) {

    private static final String MARKUP = "[*_`]*";

    /** One for each language that parts have names in. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    /** The answer line of a solution, or null if its last line is none. */
    static @Nullable AnswerLine find(Slice solution, String language) {
        String text = solution.text();
        int end = text.stripTrailing().length();
        int start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        Matcher matcher = pattern(language).matcher(text).region(start, end);
        return matcher.matches()
                ? new AnswerLine(
                        new Span(start, end), new Span(matcher.start("what"), matcher.end("what")))
                : null;
    }

    private static Pattern pattern(String language) {
        return PATTERNS.computeIfAbsent(PartName.known(language), AnswerLine::compile);
    }

    private static Pattern compile(String language) {
        return Pattern.compile(
                "(?:[ \\t]|[-*+>][ \\t]|\\d{1,9}[.)][ \\t])*"
                        + MARKUP
                        + "(?:final[ \\t]+)?(?:"
                        + alternatives(PartName.words("answer-line", language))
                        + ")"
                        + MARKUP
                        + "[ \\t]*[:：][ \\t]*"
                        + MARKUP
                        + "[ \\t]*(?:(?:"
                        + alternatives(PartName.words("option-word", language))
                        + ")[ \\t]+(?=[A-Za-z](?:[^\\p{L}]|$)))?(?<what>\\S.*?)"
                        + "[ \\t]*(?:[*_]+)?[.]?[ \\t]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String alternatives(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
