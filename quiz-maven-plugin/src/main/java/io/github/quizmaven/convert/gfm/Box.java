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
    private static final Pattern BARE = Pattern.compile("[ \\t]*\\\\?\\[([ xX])\\\\?\\](?=[ \\t])");
    private static final Pattern BEHIND =
            Pattern.compile("\\S.*?([ \\t]+\\\\?\\[([ xX])\\\\?\\][ \\t.]*)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\\\[([ xX])\\\\?\\](?=[ \\t]|$)");

    /** The box of a line, or null if it has none. */
    static @Nullable Box at(SourceFile file, Line line) {
        if (!line.isText() && line.kind() != Line.Kind.CODE_OPEN) {
            return null;
        }
        Matcher bullet = BULLET.matcher(line.text());
        if (!bullet.lookingAt()) {
            Matcher bare = BARE.matcher(line.text());
            return bare.lookingAt()
                    ? of(
                            Form.FAR,
                            bare.group(1),
                            line,
                            bare.start(),
                            bare.end(),
                            line.from(bare.end()))
                    : null;
        }
        int start = bullet.end();
        @Nullable Marker marker =
                Marker.at(
                        file, new Span(line.start() + start, line.start() + line.text().length()));
        if (marker != null) {
            boolean proper = marker.proper() && !bullet.group("gap").isEmpty();
            return new Box(
                    proper ? Form.PROPER : Form.NEAR,
                    marker.correct(),
                    marker.span(),
                    line.from(marker.content() - line.start()));
        }
        Matcher escaped = ESCAPED.matcher(line.text()).region(start, line.text().length());
        if (escaped.lookingAt()) {
            return of(
                    Form.NEAR,
                    escaped.group(1),
                    line,
                    escaped.start(),
                    escaped.end(),
                    line.from(escaped.end()));
        }
        Matcher behind = BEHIND.matcher(line.text()).region(start, line.text().length());
        if (bullet.group("gap").isEmpty() || !behind.matches()) {
            return null;
        }
        Line content = line.from(start).withText(line.text().substring(start, behind.start(1)));
        return of(Form.FAR, behind.group(2), line, behind.start(1), behind.end(1), content);
    }

    private static Box of(Form form, String mark, Line line, int start, int end, Line content) {
        return new Box(form, mark.equalsIgnoreCase("x"), line.span(start, end), content);
    }
}
