package io.github.quizmaven.read.mended;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.read.fix.MarkerFix;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.node.HeadingSlip;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The task marker of an option, found in the source before any inline parsing: {@code [x]} is never
 * a link here.
 *
 * @param span the marker, as in {@code [x]}; for a near miss, what was written instead
 * @param correct whether it marks the option as right
 * @param content where the option's content starts
 * @param help how to fix a near miss; null for a proper marker
 */
public record Marker(Span span, boolean correct, int content, @Nullable Help help) {

    private static final int LENGTH = 3;

    private static final Pattern PROPER = Pattern.compile("\\[([ xX])\\](?=[ \\t]|$)");

    /** Latin and Cyrillic x, multiplication sign, asterisk, check marks; with blanks or none. */
    private static final String CHECK = "xXхХ×*✓✔";

    private static final String BRACKETS =
            "\\[([ \\u00a0\\u2007\\u202f]*+[" + CHECK + "]?[ \\u00a0\\u2007\\u202f]*+)\\]";

    private static final Pattern NEAR = Pattern.compile(BRACKETS + "(?![(\\[:])");

    /** What other tools write there: true or false, or a share of the points. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "\\[[ \\t]*+([TFVYNtfvyn]|true|false|[+-]?\\d{1,3}(?:[.,]\\d{1,3})?[ \\t]*+%)[ \\t]*+\\]"
                            + "(?=[ \\t]|$)",
                    Pattern.CASE_INSENSITIVE);

    /** Of these, what makes an option right, if anything does. */
    private static final Pattern RIGHT =
            Pattern.compile("[tvy]|true|\\+?100[ \\t]*+%", Pattern.CASE_INSENSITIVE);

    private static final String BULLET = "([-*+]|\\d{1,9}[.)])";
    private static final Pattern GLUED =
            Pattern.compile("[ \\t]*+" + BULLET + BRACKETS + "(?![(\\[:])");

    /** Spaces that are none for Markdown. */
    private static final String ODD = "\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff";

    /** What looks like a bullet, or is one but for the space after it. */
    private static final Pattern FALSE_BULLET =
            Pattern.compile(
                    "[ \\t"
                            + ODD
                            + "]*+([-*+•●○▪■◦‣·–—−→]|\\(?(?:\\d{1,9}|[A-Za-z])[.)])[ \\t"
                            + ODD
                            + "]*+"
                            + BRACKETS
                            + "(?![(\\[:])");

    private static final Pattern ESCAPED = Pattern.compile("\\\\\\[([ xX])\\\\?\\](?=[ \\t]|$)");
    private static final Pattern OTHER_SIGN =
            Pattern.compile("\\[([^\\]\\[\\s]{1,2}+)\\](?=[ \\t])");
    private static final String OTHER_CHECK = "vVyY✅☑√oO+1";
    private static final Pattern BARE = Pattern.compile("[ \\t]*+(\\[[ xX]\\])(?=[ \\t]|$)");

    /** Whether it is written as it should be. */
    public boolean proper() {
        return help == null;
    }

    public Marker withHelp(Help other) {
        return new Marker(span, correct, content, other);
    }

    /** The marker of a list item, or what was meant as one. */
    public static @Nullable Marker of(SourceFile file, Node item) {
        @Nullable Span line = firstLine(file, item);
        return line == null ? null : at(file, line);
    }

    /** A proper marker in a list inside an item, however deep, of an outer list first; or null. */
    public static @Nullable Marker nested(SourceFile file, Node item) {
        if (!holdsList(item)) {
            return null;
        }
        Deque<Node> items = new ArrayDeque<>(List.of(item));
        while (!items.isEmpty()) {
            for (Node block : Blocks.children(items.remove())) {
                if (!(block instanceof ListBlock)) {
                    continue;
                }
                for (Node each : Blocks.children(block)) {
                    @Nullable Marker marker = of(file, each);
                    if (marker != null && marker.proper()) {
                        return marker;
                    }
                    items.add(each);
                }
            }
        }
        return null;
    }

    private static boolean holdsList(Node item) {
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ListBlock) {
                return true;
            }
        }
        return false;
    }

    /** The first line of an item's content, without the blanks before a text; null if empty. */
    public static @Nullable Span firstLine(SourceFile file, Node item) {
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            if (!block.getSourceSpans().isEmpty()) {
                Span line = Blocks.lines(block).get(0);
                return block instanceof Paragraph || block instanceof Heading
                        ? Line.unindented(file, line).span()
                        : line;
            }
        }
        return null;
    }

    /** The marker, or what was meant as one, at the start of a list item's content. */
    public static @Nullable Marker at(SourceFile file, Span line) {
        if (!mayBeAt(file.text(), line)) {
            return null;
        }
        @Nullable Marker marker = own(file, line);
        return marker == null ? foreign(file, line) : marker;
    }

    /** All start with a bracket, a backslash before it, or a space that is none for Markdown. */
    private static boolean mayBeAt(String text, Span line) {
        char first = line.length() == 0 ? ' ' : text.charAt(line.start());
        return first == '[' || first == '\\' || isOdd(first);
    }

    /** The marker of another tool at the start of a list item's content; null if there is none. */
    public static @Nullable Marker foreign(SourceFile file, Span line) {
        if (!mayBeAt(file.text(), line)) {
            return null;
        }
        Matcher foreign = in(FOREIGN, file, line);
        if (!foreign.lookingAt()) {
            return null;
        }
        boolean right = RIGHT.matcher(foreign.group(1)).matches();
        Span span = new Span(foreign.start(), foreign.end());
        Help help = MarkerFix.foreign(file, span, foreign.group(1).endsWith("%"), right);
        return new Marker(span, right, foreign.end(), help);
    }

    /** The same without the markers of other tools. */
    public static @Nullable Marker own(SourceFile file, Span line) {
        String text = file.text();
        if (Lines.isMarker(text, line.start(), line.end()) || in(PROPER, file, line).lookingAt()) {
            int end = line.start() + LENGTH;
            return new Marker(
                    new Span(line.start(), end), text.charAt(line.start() + 1) != ' ', end, null);
        }
        Matcher escaped = in(ESCAPED, file, line);
        if (escaped.lookingAt()) {
            Span span = new Span(escaped.start(), escaped.end());
            String sound = "[" + escaped.group(1) + "]";
            return new Marker(
                    span,
                    isCheck(escaped.group(1)),
                    escaped.end(),
                    Help.of(
                            "remove the backslashes: `- " + sound + "`",
                            MarkerFix.inItem(file, span, sound)));
        }
        int start = line.start();
        while (start < line.end() && isOdd(file.text().charAt(start))) {
            start++;
        }
        Matcher near = in(NEAR, file, new Span(start, line.end()));
        if (!near.lookingAt()) {
            return null;
        }
        Marker found = nearMiss(file, new Span(near.start(), near.end()), near.group(1));
        boolean odd = near.end() < line.end() && isOdd(file.text().charAt(near.end()));
        return start > line.start()
                        || odd
                        || near.group(1).chars().anyMatch(each -> isOdd((char) each))
                ? found.withHelp(
                        Help.of(
                                "there is a no-break space or the like, which looks the same: type"
                                        + " `- "
                                        + MarkerFix.sound(found.correct())
                                        + "` and the space after it again",
                                MarkerFix.inItem(
                                        file,
                                        new Span(line.start(), near.end()),
                                        MarkerFix.sound(found.correct()))))
                : found;
    }

    /**
     * A marker with a sign of another kind, as in {@code [v]}, at the start of an item of a list
     * that has proper markers.
     */
    public static @Nullable Marker withOtherSign(SourceFile file, Span line) {
        Matcher other = in(OTHER_SIGN, file, line);
        if (!other.lookingAt()) {
            return null;
        }
        boolean check = OTHER_CHECK.indexOf(other.group(1).charAt(0)) >= 0;
        Span span = new Span(other.start(), other.end());
        return new Marker(
                span,
                check,
                other.end(),
                Help.of(
                        "write `- [x]` if the option is right, else `- [ ]`",
                        MarkerFix.guessed(file, span, check)));
    }

    private static boolean isOdd(char each) {
        return HeadingSlip.isOddSpace(each);
    }

    /** An option that stands in a paragraph since its bullet is missing or glued to its marker. */
    public static @Nullable Marker inParagraph(SourceFile file, Span line) {
        if (file.text(line).indexOf('[') < 0) {
            return null;
        }
        Matcher glued = in(GLUED, file, line);
        if (glued.lookingAt()) {
            boolean check = isCheck(glued.group(2));
            String sound = glued.group(1) + " " + MarkerFix.sound(check);
            return option(file, glued, check, sound, "put a space after the bullet: `%s`");
        }
        Matcher falseBullet = in(FALSE_BULLET, file, line);
        if (falseBullet.lookingAt()) {
            boolean check = isCheck(falseBullet.group(2));
            String bullet = falseBullet.group(1);
            String words =
                    "-*+".contains(bullet)
                            ? "the space after the bullet is a no-break space or the like: type"
                                    + " `%s` again"
                            : "`" + bullet + "` is not a bullet for Markdown: write `%s`";
            return option(file, falseBullet, check, "- " + MarkerFix.sound(check), words);
        }
        Matcher bare = in(BARE, file, line);
        return bare.lookingAt()
                ? option(
                        file,
                        bare,
                        isCheck(bare.group(1)),
                        "- " + bare.group(1),
                        "start the line with a bullet: `%s`")
                : null;
    }

    /**
     * @param written what was meant as a bullet and a marker, from its first group on
     * @param words what to do, with {@code %s} for what is sound
     */
    private static Marker option(
            SourceFile file, Matcher written, boolean check, String sound, String words) {
        Span span = new Span(written.start(1), written.end());
        Fix fix = MarkerFix.inParagraph(file, span, sound);
        return new Marker(span, check, span.end(), Help.of(words.replace("%s", sound), fix));
    }

    private static Marker nearMiss(SourceFile file, Span span, String inside) {
        boolean check = isCheck(inside);
        return new Marker(span, check, span.end(), MarkerFix.nearMiss(file, span, inside, check));
    }

    private static boolean isCheck(String inside) {
        return inside.chars().anyMatch(each -> CHECK.indexOf(each) >= 0);
    }

    private static Matcher in(Pattern pattern, SourceFile file, Span line) {
        return pattern.matcher(file.text()).region(line.start(), line.end());
    }
}
