package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.exchange.gfm.word.Labels;
import io.github.quizmaven.exchange.gfm.word.QuestionNumber;
import io.github.quizmaven.syntax.fact.html.HtmlToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What starts a chapter: a heading, or a line that stands for one.
 *
 * @param row the whole line
 * @param level 1 to 6; {@link #NONE} for a line that is not a heading
 * @param number the question's number, or null
 * @param text the heading's text, the number included
 */
public record Opener(Row row, int level, @Nullable QuestionNumber number, Row text) {

    /** Below all headings. */
    static final int NONE = 7;

    private static final int MOST_INDENT = 3;
    private static final int MOST_DIGITS = 4;

    /** The front matter's question. */
    public static Opener ofFrontMatter(Row question) {
        return new Opener(question, NONE, null, question);
    }

    /** The heading that a line is, or was meant to be; else null. */
    static @Nullable Opener at(Row row) {
        if (!row.isText()) {
            return null;
        }
        String line = row.text();
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == ' ') {
            signs++;
        }
        int level = 0;
        while (signs + level < line.length() && line.charAt(signs + level) == '#') {
            level++;
        }
        if (signs > MOST_INDENT || level == 0 || level >= NONE) {
            return null;
        }
        Row after = row.from(signs + level);
        boolean spaced = after.text().isEmpty() || isBlank(after.text().charAt(0));
        Row text = spaced ? withoutClosing(after.stripped()) : after.stripped();
        if (!spaced && QuestionNumber.at(text) == null) {
            return null;
        }
        return new Opener(row, level, QuestionNumber.ofHeading(visible(text)), text);
    }

    /** A paragraph or an item that starts with a question's number. */
    static @Nullable Opener numbered(Row row) {
        if (!row.isText() || row.indent() > MOST_INDENT) {
            return null;
        }
        Row text = row.stripped();
        @Nullable QuestionNumber number = QuestionNumber.at(text);
        return number == null ? null : new Opener(row, NONE, number, text);
    }

    /** A heading's text without the signs at its end. */
    private static Row withoutClosing(Row row) {
        String text = row.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closes = end < text.length() && (end == 0 || isBlank(text.charAt(end - 1)));
        return closes ? row.withText(text.substring(0, end).stripTrailing()) : row;
    }

    private static boolean isBlank(char each) {
        return each == ' ' || each == '\t';
    }

    /** A text without the anchors before it. */
    private static Row visible(Row text) {
        if (!text.text().startsWith("<a")) {
            return text;
        }
        int end = 0;
        List<HtmlToken> tokens = HtmlToken.of(text.text());
        for (int at = 0; at + 1 < tokens.size(); at++) {
            HtmlToken token = tokens.get(at);
            boolean blank = text.text().substring(token.start(), token.end()).isBlank();
            if (!blank && !(token.isTag() && token.name().equals("a"))) {
                break;
            }
            end = token.kind() == HtmlToken.Kind.CLOSING ? token.end() : end;
        }
        Row rest = text.from(end);
        return rest.from(rest.text().length() - rest.text().stripLeading().length());
    }

    /** Whether it is an item of a numbered list. */
    boolean isItem() {
        String start = text.text();
        int digits = start.startsWith("#") ? 1 : 0;
        while (digits < start.length() && Character.digit(start.charAt(digits), 10) >= 0) {
            digits++;
        }
        return level == NONE
                && digits > 0
                && digits <= MOST_DIGITS
                && digits + 1 < start.length()
                && ".)".indexOf(start.charAt(digits)) >= 0
                && isBlank(start.charAt(digits + 1));
    }

    /** Whether it names a part of the question above it, or its answer. */
    boolean isPart() {
        return number == null && (Labels.partOf(text.text()) != null || KeyLine.isAt(row));
    }

    /** Whether nothing but a number is in it. */
    public boolean isNumberAlone() {
        if (number == null) {
            return false;
        }
        String rest = visible(text).from(number.length()).text().strip();
        return rest.isEmpty() || rest.equals(number.emphasis());
    }

    /** All of its text, its number included, without emphasis around it. */
    public Row label() {
        Row all = visible(text);
        int marks = number == null ? 0 : number.emphasis().length();
        String plain = all.text().stripTrailing();
        boolean around = marks > 0 && plain.length() > 2 * marks && isNumberAlone();
        return around && plain.endsWith(plain.substring(0, marks))
                ? all.from(marks).withText(plain.substring(marks, plain.length() - marks))
                : all;
    }

    /** The text of a question, its number reported as dropped. */
    public Row title(Notes notes) {
        if (level != NONE && isGlued()) {
            notes.repaired(
                    row.stripped().span(),
                    "a heading needs a space after `" + "#".repeat(level) + "`");
        }
        Row visible = visible(text);
        if (visible.start() > text.start()) {
            int end = visible.start() - text.start();
            notes.dropped(text.span(0, end), "an anchor before a question");
        }
        if (number == null) {
            return visible;
        }
        notes.dropped(number.span(), "the number of a question: pages number the questions");
        return withoutHalfEmphasis(visible.from(number.length()));
    }

    private boolean isGlued() {
        String line = row.text().stripLeading();
        return line.length() > level && !isBlank(line.charAt(level));
    }

    /** Emphasis that opened before the number closes after it or at the end. */
    private Row withoutHalfEmphasis(Row rest) {
        String marks = number == null ? "" : number.emphasis();
        if (marks.isEmpty()) {
            return rest;
        }
        if (rest.text().startsWith(marks)) {
            return rest.from(marks.length()).stripped();
        }
        String left = rest.text().stripTrailing();
        return left.endsWith(marks)
                ? rest.withText(left.substring(0, left.length() - marks.length()))
                : rest.withText(marks + left);
    }
}
