package io.github.quizmaven.exchange.gfm.box;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.read.mended.Marker;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The task marker of an option with its line.
 *
 * @param form how it is written
 * @param checked whether the option is right
 * @param span where it is
 * @param content the option's first line, after the marker or before it
 */
public record TaskBox(Form form, boolean checked, Span span, Row content) {

    /** How a marker is written. */
    public enum Form {
        /** As GitHub reads it. */
        PROPER,
        /** After a bullet, but GitHub shows it as text. */
        NEAR,
        /** Without a bullet, or after the text: one only among others. */
        FAR
    }

    private static final Pattern BULLET =
            Pattern.compile("[ \\t]*+(?:[-*+]|\\d{1,9}[.)])(?<gap>[ \\t\\u00a0]*+)");
    private static final Pattern BARE =
            Pattern.compile("[ \\t]*+\\\\?\\[(?<mark>[ xX])\\\\?\\](?=[ \\t])");
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\\\[(?<mark>[ xX])\\\\?\\](?=[ \\t]|$)");

    /** The marker of a line, or null if it has none. */
    public static @Nullable TaskBox at(SourceFile file, Row row) {
        if (!row.isText() && row.kind() != Row.Kind.CODE_OPEN) {
            return null;
        }
        Matcher bullet = BULLET.matcher(row.text());
        if (!bullet.lookingAt()) {
            Matcher bare = BARE.matcher(row.text());
            return bare.lookingAt() ? before(Form.FAR, bare, row) : other(row, 0, true);
        }
        int start = bullet.end();
        boolean gap = !bullet.group("gap").isEmpty();
        @Nullable Marker marker = Marker.own(file, row.from(start).span());
        if (marker != null) {
            return new TaskBox(
                    marker.proper() && gap ? Form.PROPER : Form.NEAR,
                    marker.correct(),
                    marker.span(),
                    row.from(marker.content() - row.start()));
        }
        Matcher escaped = ESCAPED.matcher(row.text()).region(start, row.text().length());
        if (escaped.lookingAt()) {
            return before(Form.NEAR, escaped, row);
        }
        return other(row, start, gap);
    }

    /** A sign of another kind, or a marker at the end. */
    private static @Nullable TaskBox other(Row row, int start, boolean gap) {
        @Nullable TaskBox sign = OtherBox.at(row);
        return sign == null && gap && row.isText() ? after(row, start) : sign;
    }

    private static TaskBox before(Form form, Matcher box, Row row) {
        return new TaskBox(
                form,
                box.group("mark").equalsIgnoreCase("x"),
                row.span(box.start(), box.end()),
                row.from(box.end()));
    }

    /** A marker at the end of a line, set off by a blank. */
    private static @Nullable TaskBox after(Row row, int start) {
        String text = row.text();
        int end = text.length();
        while (end > start && " \t.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean escaped = end - start > 1 && text.charAt(end - 2) == '\\';
        int mark = end - (escaped ? 3 : 2);
        if (mark < start + 2
                || text.charAt(end - 1) != ']'
                || " xX".indexOf(text.charAt(mark)) < 0) {
            return null;
        }
        int open = mark - 1;
        int box =
                text.charAt(open) == '[' && open > 0 && text.charAt(open - 1) == '\\'
                        ? open - 1
                        : open;
        int blank = box;
        while (blank > start && (text.charAt(blank - 1) == ' ' || text.charAt(blank - 1) == '\t')) {
            blank--;
        }
        if (text.charAt(open) != '[' || blank == box || blank == start) {
            return null;
        }
        return new TaskBox(
                Form.FAR,
                text.charAt(mark) != ' ',
                row.span(blank, text.length()),
                row.from(start).withText(text.substring(start, blank)));
    }
}
