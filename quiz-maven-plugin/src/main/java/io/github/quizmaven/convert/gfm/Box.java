package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.parse.Marker;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The box of an option with its line.
 *
 * @param form how it is written
 * @param checked whether the option is right
 * @param span where it stands
 * @param content the option's first line, behind the box or before it
 */
record Box(Form form, boolean checked, Span span, Line content) {

    /** How a box is written. */
    enum Form {
        /** As GitHub reads it. */
        PROPER,
        /** Behind a bullet, but GitHub shows it as text. */
        NEAR,
        /** Without a bullet, or behind the text: one only among others. */
        FAR
    }

    private static final Pattern BULLET =
            Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])(?<gap>[ \\t\\u00a0]*)");
    private static final Pattern BARE =
            Pattern.compile("[ \\t]*\\\\?\\[(?<mark>[ xX])\\\\?\\](?=[ \\t])");
    private static final Pattern BEHIND =
            Pattern.compile("\\S.*?(?<box>[ \\t]+\\\\?\\[(?<mark>[ xX])\\\\?\\][ \\t.]*)");
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\\\[(?<mark>[ xX])\\\\?\\](?=[ \\t]|$)");

    /** The box of a line, or null if it has none. */
    static @Nullable Box at(SourceFile file, Line line) {
        if (!line.isText() && line.kind() != Line.Kind.CODE_OPEN) {
            return null;
        }
        Matcher bullet = BULLET.matcher(line.text());
        if (!bullet.lookingAt()) {
            Matcher bare = BARE.matcher(line.text());
            return bare.lookingAt() ? inFront(Form.FAR, bare, line) : null;
        }
        int start = bullet.end();
        boolean gap = !bullet.group("gap").isEmpty();
        @Nullable Marker marker = Marker.at(file, line.from(start).span());
        if (marker != null) {
            return new Box(
                    marker.proper() && gap ? Form.PROPER : Form.NEAR,
                    marker.correct(),
                    marker.span(),
                    line.from(marker.content() - line.start()));
        }
        Matcher escaped = ESCAPED.matcher(line.text()).region(start, line.text().length());
        if (escaped.lookingAt()) {
            return inFront(Form.NEAR, escaped, line);
        }
        Matcher behind = BEHIND.matcher(line.text()).region(start, line.text().length());
        if (!gap || !behind.matches()) {
            return null;
        }
        Line content = line.from(start).withText(line.text().substring(start, behind.start("box")));
        return of(Form.FAR, behind, line.span(behind.start("box"), behind.end("box")), content);
    }

    private static Box inFront(Form form, Matcher box, Line line) {
        return of(form, box, line.span(box.start(), box.end()), line.from(box.end()));
    }

    private static Box of(Form form, Matcher box, Span span, Line content) {
        return new Box(form, box.group("mark").equalsIgnoreCase("x"), span, content);
    }
}
