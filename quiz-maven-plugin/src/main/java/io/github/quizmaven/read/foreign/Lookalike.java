package io.github.quizmaven.read.foreign;

import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a file that is no quiz of ours holds questions in the form of another tool. */
public final class Lookalike {

    /** As in {@code B) two}, {@code - (b) two} or {@code **B.** two}. */
    private static final Pattern LETTERED =
            Pattern.compile("[-*+]?[ \\t]*+[*_]{0,2}+\\(?([A-Za-z])[.):][*_]{0,2}+[ \\t]++\\S.*+");

    /** As in {@code **Answer: B**} or {@code Correct answer is B}. */
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?i)[-*+>]?[ \\t]*+[*_]{0,2}+(?:correct |right )?(?:answers?|ans|key)[*_]{0,2}+"
                            + "(?: is|:)[*_]{0,2}+[ \\t]++[*_(]*+[a-z](?:[).,*_ ].*+)?");

    /** As in {@code Q: What?}, with {@code A: That.} below. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)[*_]{0,2}+q(?:uestion)?[ \\t]?\\d{0,3}[:.][*_]{0,2}+[ \\t]++\\S.*+");

    private static final Pattern REPLIED =
            Pattern.compile("(?i)[*_]{0,2}+a(?:nswer)?[ \\t]?\\d{0,3}[:.][*_]{0,2}+[ \\t]++\\S.*+");

    /** A question that stands out, with bullets right below it. */
    private static final Pattern TITLE =
            Pattern.compile("(?:[*_]{2}|#{1,6}[ \\t]|\\d{1,3}[.)][ \\t])[^\\n]{1,300}\\?[*_]{0,3}");

    private static final Pattern BULLET = Pattern.compile("[-*+•][ \\t]++[^\\s\\[][^\\n]{0,150}");

    /** A blank, and the heading of a part of ours. */
    private static final Pattern OURS =
            Pattern.compile(
                    "[^`]*?\\[\\[[^\\s\\[\\]|#/](?:[^\\[\\]\\n]{0,60}[^\\s\\[\\]])?\\]\\](?!\\().*+"
                            + "|###[ \\t]++(?i:solution|explanation|answer|hint)[ \\t]*+");

    /** A line to fill in, in a sentence. */
    private static final Pattern TO_FILL =
            Pattern.compile("[^`_\\p{L}]*+\\p{L}[^`_]*+(?<!\\w)_{3,}+(?!\\w)[^`]*+");

    /**
     * The headings of an essay question and of what is expected, as steliosot's quizmd has them.
     */
    private static final Pattern TASK =
            Pattern.compile("(?i)#{1,6}[ \\t]++(?:essay[ \\t]++)?question(?:[ \\t:#\\d].*+)?");

    private static final Pattern EXPECTED =
            Pattern.compile(
                    "(?i)#{1,6}[ \\t]++(?:(?:reference|model|sample|expected|suggested)[ \\t]++)?"
                            + "(?:answers?|solution|hint)[ \\t]*+:?[ \\t]*+");

    private Lookalike() {}

    /** The first line that looks like one of ours or somebody else's; null if none does. */
    public static @Nullable Span find(SourceFile file) {
        char last = 0;
        @Nullable Span title = null;
        int answers = 0;
        @Nullable Span first = null;
        @Nullable Span asked = null;
        @Nullable Span task = null;
        for (int line = 1; line <= file.lines().count(); line++) {
            Span whole = file.line(line);
            int start = Lines.blanksEnd(file.text(), whole.start(), whole.end());
            Span content = new Span(start, whole.end());
            if (content.length() == 0) {
                continue;
            }
            String text = file.text(content);
            if (ANSWER.matcher(text).matches()
                    || OURS.matcher(text).matches()
                    || TO_FILL.matcher(text).matches()) {
                return content;
            }
            if (task != null && EXPECTED.matcher(text).matches()) {
                return task;
            }
            task = task == null && TASK.matcher(text).matches() ? content : task;
            if (asked != null && REPLIED.matcher(text).matches()) {
                return asked;
            }
            if (TITLE.matcher(text).matches()) {
                title = content;
                answers = 0;
            } else if (title != null && BULLET.matcher(text).matches()) {
                answers++;
                if (answers == 2) {
                    return title;
                }
            } else {
                title = null;
            }
            asked = ASKED.matcher(text).matches() ? content : null;
            var lettered = LETTERED.matcher(text);
            char letter =
                    lettered.matches() ? Character.toUpperCase(lettered.group(1).charAt(0)) : 0;
            if (letter == 'A') {
                first = content;
            } else if (letter == 'B' && last == 'A') {
                return first;
            }
            last = letter;
        }
        return null;
    }
}
