package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What starts a section: a heading, or a line that stands for one.
 *
 * @param line the whole line
 * @param level 1 to 6; {@link #NONE} for a line that is no heading
 * @param number the question's number, or null
 * @param text the heading's text, the number included
 */
record Heading(Line line, int level, @Nullable QuestionNumber number, Line text) {

    /** Below all headings. */
    static final int NONE = 7;

    private static final Pattern ATX =
            Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern GLUED = Pattern.compile(" {0,3}(#{1,6})([^#\\s].*?)[ \\t]*");
    private static final Pattern ANCHOR = Pattern.compile("(?:<a [^>]*>\\s*</a>\\s*)+");
    private static final Pattern ITEM = Pattern.compile("\\d{1,4}[.)][ \\t]+(?=\\S)");

    /** The heading that a line is, or was meant to be; else null. */
    static @Nullable Heading at(Line line) {
        if (!line.isText()) {
            return null;
        }
        Matcher atx = ATX.matcher(line.text());
        if (atx.matches()) {
            boolean empty = atx.group(2) == null;
            Line text = empty ? line.withText("") : line.from(atx.start(2)).withText(atx.group(2));
            return of(line, atx.group(1).length(), text);
        }
        Matcher glued = GLUED.matcher(line.text());
        if (glued.matches()) {
            Line text = line.from(glued.start(2)).withText(glued.group(2));
            return QuestionNumber.at(text) == null ? null : of(line, glued.group(1).length(), text);
        }
        return null;
    }

    /** A paragraph or an item that starts with a question's number. */
    static @Nullable Heading numbered(Line line) {
        if (!line.isText() || line.indent() > 3) {
            return null;
        }
        Line text = line.stripped();
        return QuestionNumber.at(text) == null
                ? null
                : new Heading(line, NONE, QuestionNumber.at(text), text);
    }

    private static Heading of(Line line, int level, Line text) {
        Matcher anchor = ANCHOR.matcher(text.text());
        Line visible = anchor.lookingAt() ? text.from(anchor.end()) : text;
        return new Heading(line, level, QuestionNumber.at(visible), text);
    }

    /** Whether it is an item of a numbered list. */
    boolean isItem() {
        return level == NONE && ITEM.matcher(text.text()).lookingAt();
    }

    /** Whether it names a part of the question above it, or its answer. */
    boolean isPart() {
        return number == null && (Labels.partOf(text.text()) != null || Answer.isAt(line));
    }

    /** The text of a question, its number reported as dropped. */
    Line title(Notes notes) {
        if (level != NONE && !line.text().matches(" {0,3}#{1,6}(?:[ \\t].*)?")) {
            notes.repaired(
                    line.stripped().span(),
                    "a heading needs a space behind `" + "#".repeat(level) + "`");
        }
        Matcher anchor = ANCHOR.matcher(text.text());
        Line visible = text;
        if (anchor.lookingAt()) {
            notes.dropped(text.span(0, anchor.end()), "an anchor in front of a question");
            visible = text.from(anchor.end());
        }
        if (number == null) {
            return visible;
        }
        notes.dropped(number.span(), "the number of a question: pages number the questions");
        return withoutHalfEmphasis(visible.from(number.length()));
    }

    /** Emphasis that opened in front of the number closes behind it or at the end. */
    private Line withoutHalfEmphasis(Line rest) {
        String marks = number == null ? "" : number.emphasis();
        if (marks.isEmpty()) {
            return rest;
        }
        if (rest.text().startsWith(marks)) {
            return rest.from(marks.length()).stripped();
        }
        String text = rest.text().stripTrailing();
        return text.endsWith(marks)
                ? rest.withText(text.substring(0, text.length() - marks.length()))
                : rest.withText(marks + text);
    }
}
