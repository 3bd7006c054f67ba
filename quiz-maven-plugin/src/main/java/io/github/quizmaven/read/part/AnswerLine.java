package io.github.quizmaven.read.part;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Signs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a solution that names the key, as in {@code Answer: C}.
 *
 * @param line where it is in the file
 * @param answer where what it names is in the file
 * @param form how it is written
 */
record AnswerLine(Span line, Span answer, Form form) {

    /** How sure it is that a line names an answer. */
    enum Form {
        /** As in {@code Answer: B}. */
        LABEL,
        /** As in {@code The answer is: B}. */
        ANNOUNCEMENT,
        /** As in {@code The answer is B.}, or {@code The answer: it depends.}. */
        SENTENCE
    }

    private static final String MARKUP = "[*_`]*+";
    private static final String BLANKS = "[ \\t]*+";

    /** One for each language that parts have names in. */
    private static final Map<String, Opening> OPENINGS = new ConcurrentHashMap<>();

    /**
     * What an answer line starts with in one language.
     *
     * @param starts its first signs, which most lines do not have
     */
    private record Opening(Pattern pattern, Signs starts) {}

    /** The answer line of a solution, or null if its last line is none. */
    static @Nullable AnswerLine find(SourceFile file, Span solution, String language) {
        int lineStart = file.lines().start(file.lines().line(solution.end()));
        Span last = new Span(Math.max(lineStart, solution.start()), solution.end());
        @Nullable AnswerLine found = at(file, last, language);
        return found == null || found.form() != Form.LABEL ? null : found;
    }

    /** What a line names as the answer, or null. */
    static @Nullable AnswerLine at(SourceFile file, Span line, String language) {
        String text = file.text();
        int start = leadEnd(text, line.start(), line.end());
        Opening known = opening(language);
        if (start == line.end() || !known.starts().mayHave(text.charAt(start))) {
            return null;
        }
        Matcher opening = known.pattern().matcher(text).region(start, line.end());
        if (!opening.lookingAt()) {
            return null;
        }
        int end = closingStart(text, opening.end(), line.end());
        return end == opening.end()
                ? null
                : new AnswerLine(line, new Span(opening.end(), end), form(opening));
    }

    /**
     * What it names without markup; most answers have none, or all of them is code or emphasized.
     *
     * @param solution the solution with this line
     */
    String plain(SourceFile file, Text solution) {
        String named = file.text(answer);
        int start = 0;
        int end = named.length();
        while (end - start > 1
                && "*_`".indexOf(named.charAt(start)) >= 0
                && named.charAt(start) == named.charAt(end - 1)) {
            start++;
            end--;
        }
        String inside = named.substring(start, end).strip();
        return isBare(inside) && !inside.isEmpty() ? inside : solution.prose().within(answer);
    }

    private static boolean isBare(String words) {
        for (int at = 0; at < words.length(); at++) {
            if ("*_`\\[<~$&".indexOf(words.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** After the blanks, bullets and quote marks that a line starts with. */
    private static int leadEnd(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int mark = at;
            if (!Line.isSpace(text.charAt(at))) {
                mark = markEnd(text, at, end);
                if (mark == at || mark == end || !Line.isSpace(text.charAt(mark))) {
                    return at;
                }
            }
            at = mark + 1;
        }
        return at;
    }

    private static int markEnd(String text, int at, int end) {
        if ("-*+>".indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        int digits = at;
        while (digits < end && digits - at < 9 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > at && digits < end && ".)".indexOf(text.charAt(digits)) >= 0;
        return numbered ? digits + 1 : at;
    }

    /** Before the markup and the full stop that a line may end with. */
    private static int closingStart(String text, int start, int end) {
        int at = withoutBlanks(text, start, end);
        if (at > start + 1 && text.charAt(at - 1) == '.') {
            at--;
        }
        int markup = at;
        while (markup > start + 1 && "*_".indexOf(text.charAt(markup - 1)) >= 0) {
            markup--;
        }
        return withoutBlanks(text, start, markup);
    }

    private static int withoutBlanks(String text, int start, int end) {
        int at = end;
        while (at > start && Line.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static Form form(Matcher opening) {
        boolean article = opening.group(1) != null;
        boolean verb = opening.group(2) != null;
        boolean colon = opening.group(3) != null;
        if (colon && !article) {
            return Form.LABEL;
        }
        return colon && verb ? Form.ANNOUNCEMENT : Form.SENTENCE;
    }

    private static Opening opening(String language) {
        return OPENINGS.computeIfAbsent(PartName.known(language), AnswerLine::compile);
    }

    private static Opening compile(String language) {
        Pattern pattern =
                Pattern.compile(
                        MARKUP
                                + "(the[ \\t]++)?(?:final[ \\t]++)?(?:"
                                + alternatives(PartName.words("answer-line", language))
                                + ")"
                                + MARKUP
                                + "(?:([ \\t]++(?:"
                                + alternatives(PartName.words("answer-verb", language))
                                + "))?"
                                + MARKUP
                                + BLANKS
                                + "([:：])|[ \\t]++(?:"
                                + alternatives(PartName.words("answer-verb", language))
                                + "|[-–—])(?=[ \\t]))"
                                + BLANKS
                                + MARKUP
                                + BLANKS
                                + "(?:(?:"
                                + alternatives(PartName.words("option-word", language))
                                + ")[ \\t]++(?=[A-Za-z](?:[^\\p{L}]|$)))?(?=\\S)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Opening(pattern, Signs.starting(pattern));
    }

    private static String alternatives(List<String> words) {
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        StringBuilder alternatives = new StringBuilder();
        for (String each : longestFirst) {
            alternatives.append(alternatives.isEmpty() ? "" : "|").append(Pattern.quote(each));
        }
        return alternatives.toString();
    }
}
