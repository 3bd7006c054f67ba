package io.github.quizmaven.exchange.gfm.word;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number before a question, as in {@code Q12.}
 *
 * @param value the number; 0 where a list counts by itself, as with {@code #.}
 * @param labelled whether a word says that it is a question's number
 * @param span where it is, with the mark after it
 * @param emphasis the marks of emphasis that open before it
 * @param length the characters up to the question's text
 */
public record QuestionNumber(int value, boolean labelled, Span span, String emphasis, int length) {

    private static final Pattern ALONE = Pattern.compile("[ \\t]*+\\d{1,3}[ \\t]*+");

    /** Without a mark after it, a number needs a label that is no name such as S3 or F1. */
    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?<open>[*_]{0,3})(?:(?<label>"
                            + WordLists.any("question")
                            + ")[ .#]*+(?:n[o°º]\\.? *+)?)?(?<number>\\d{1,4}|#(?=[.)][ \\t]))"
                            + "(?<mark>[.):：。、．]+(?!\\d)|[ \\t\u00a0\u202f]{1,2}[:：–—](?!\\S)|-(?= )|)[ \\t]*+",
                    WordLists.FLAGS);

    /** The number that a heading starts with, or that it is; null if there is none. */
    public static @Nullable QuestionNumber ofHeading(Row line) {
        return ALONE.matcher(line.text()).matches()
                ? new QuestionNumber(
                        Integer.parseInt(line.text().strip()),
                        false,
                        line.stripped().span(),
                        "",
                        line.text().length())
                : at(line);
    }

    /** The number at the start of a text, or null if there is none. */
    public static @Nullable QuestionNumber at(Row line) {
        Matcher matcher = PATTERN.matcher(line.text());
        if (!matcher.lookingAt()) {
            return null;
        }
        String label = matcher.group("label");
        boolean known = label != null && (label.length() > 2 || label.equalsIgnoreCase("q"));
        String rest = line.text().substring(matcher.end()).strip();
        boolean apart =
                matcher.end() > matcher.end("mark")
                        || rest.isEmpty()
                        || rest.equals(matcher.group("open"));
        String mark = matcher.group("mark").strip();
        boolean distant = !matcher.group("mark").startsWith(mark);
        if (mark.isEmpty() ? !(known && apart) : distant && !known) {
            return null;
        }
        int end = line.text().substring(0, matcher.end()).stripTrailing().length();
        String number = matcher.group("number");
        return new QuestionNumber(
                number.equals("#") ? 0 : Integer.parseInt(number),
                label != null,
                line.span(0, end),
                matcher.group("open"),
                matcher.end());
    }
}
