package io.github.quizmaven.exchange.gfm.row;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens a code block, wherever it is.
 *
 * @param lead how far the code is indented for the sake of what it is in
 * @param markStart where its marks start on the line
 * @param mark the marks
 * @param info what follows them
 */
record Fence(int lead, int markStart, String mark, String info) {

    private static final Pattern OPENER =
            Pattern.compile(
                    "(?<lead>[ \\t]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++(?:\\[.?\\][ \\t]*+)?)?)"
                            + "(?<mark>`{3,}+|~{3,}+)(?<info>.*)");
    private static final Pattern BULLET = Pattern.compile("[ \\t]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]++");

    static Matcher opener(String line) {
        return OPENER.matcher(line);
    }

    /** The fence that a matched line opens. */
    static Fence of(Matcher opener) {
        Matcher bullet = BULLET.matcher(opener.group("lead"));
        return new Fence(
                bullet.lookingAt() ? bullet.end() : opener.group("lead").length(),
                opener.start("mark"),
                opener.group("mark"),
                opener.group("info"));
    }

    /** Whether it is one: backticks in what follows make it a code span. */
    boolean opens() {
        return mark.startsWith("~") || info.indexOf('`') < 0;
    }

    /** Whether what follows the marks is code, not the name of a language with its attributes. */
    boolean startsWithCode() {
        int brace = info.indexOf('{');
        String words = brace < 0 ? info : info.substring(0, brace);
        return words.contains(" = ")
                || words.chars().anyMatch(each -> ";$(*".indexOf(each) >= 0)
                || info.stripLeading().startsWith("<");
    }

    /** Whether what it holds is said to be Markdown, which may be a question that is shown. */
    boolean showsMarkdown() {
        return info.strip().toLowerCase(Locale.ROOT).matches("(?:md|mdx|markdown|text|quiz)\\b.*");
    }

    int infoStart() {
        return markStart + mark.length();
    }

    /** Where on the line that closes it something else follows, or the line's length. */
    int closingEnd(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        while (at < line.length() && line.charAt(at) == mark.charAt(0)) {
            at++;
        }
        return at;
    }
}
