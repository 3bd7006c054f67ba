package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The box in front of an option, found in the source before any inline parsing: {@code [x]} is
 * never a link here.
 *
 * @param span the box, as in {@code [x]}; for a near miss, what was written instead
 * @param correct whether it marks the option as right
 * @param content where the option's content starts
 * @param help how to mend a near miss; null for a proper marker
 */
public record Marker(Span span, boolean correct, int content, @Nullable String help) {

    private static final Pattern PROPER = Pattern.compile("\\[([ xX])\\](?=[ \\t]|$)");

    /** Latin and Cyrillic x, multiplication sign, asterisk, check marks; with blanks or none. */
    private static final String CHECK = "xXхХ×*✓✔";

    private static final String BOX =
            "\\[([ \\u00a0\\u2007\\u202f]*[" + CHECK + "]?[ \\u00a0\\u2007\\u202f]*)\\]";

    private static final Pattern NEAR = Pattern.compile(BOX + "(?![(\\[:])");
    private static final String BULLET = "([-*+]|\\d{1,9}[.)])";
    private static final Pattern GLUED = Pattern.compile("[ \\t]*" + BULLET + BOX + "(?![(\\[:])");
    private static final Pattern BARE = Pattern.compile("[ \\t]*(\\[[ xX]\\])(?=[ \\t]|$)");

    /** Whether it is written as it should be. */
    public boolean proper() {
        return help == null;
    }

    Marker withHelp(String other) {
        return new Marker(span, correct, content, other);
    }

    /** The marker of a list item, or what was meant as one. */
    static @Nullable Marker of(SourceFile file, Node item) {
        List<Line> lines = ContentLines.of(file, Blocks.children(item));
        return lines.isEmpty() ? null : at(file, lines.get(0).span());
    }

    /** The marker, or what was meant as one, at the start of a list item's content. */
    public static @Nullable Marker at(SourceFile file, Span line) {
        Matcher proper = in(PROPER, file, line);
        if (proper.lookingAt()) {
            return new Marker(
                    new Span(proper.start(), proper.end()),
                    !proper.group(1).equals(" "),
                    proper.end(),
                    null);
        }
        Matcher near = in(NEAR, file, line);
        return near.lookingAt()
                ? nearMiss(near.start(), near.end(), near.group(1), near.end())
                : null;
    }

    /** An option that stands in a paragraph since its bullet is missing or glued to the box. */
    static @Nullable Marker inParagraph(SourceFile file, Span line) {
        Matcher glued = in(GLUED, file, line);
        if (glued.lookingAt()) {
            String box = glued.group(2);
            String sound = isCheck(box) ? "[x]" : "[ ]";
            return new Marker(
                    new Span(glued.start(1), glued.end()),
                    isCheck(box),
                    glued.end(),
                    "put a space after the bullet: `" + glued.group(1) + " " + sound + "`");
        }
        Matcher bare = in(BARE, file, line);
        if (bare.lookingAt()) {
            return new Marker(
                    new Span(bare.start(1), bare.end()),
                    isCheck(bare.group(1)),
                    bare.end(),
                    "start the line with a bullet: `- " + bare.group(1) + "`");
        }
        return null;
    }

    private static Marker nearMiss(int start, int end, String inside, int content) {
        boolean check = isCheck(inside);
        String sound = check ? "[x]" : "[ ]";
        String help;
        if (inside.equals("x") || inside.equals("X") || inside.equals(" ")) {
            help = "put a space after the marker: `- [" + inside + "] …`";
        } else if (inside.isEmpty()) {
            help = "put a space between the brackets: `- [ ]`";
        } else if (check && inside.strip().matches("[хХ]")) {
            help = "this is the Cyrillic letter, write the Latin one: `- [x]`";
        } else {
            help = "write `- " + sound + "`";
        }
        return new Marker(new Span(start, end), check, content, help);
    }

    private static boolean isCheck(String inside) {
        return inside.chars().anyMatch(each -> CHECK.indexOf(each) >= 0);
    }

    private static Matcher in(Pattern pattern, SourceFile file, Span line) {
        return pattern.matcher(file.text()).region(line.start(), line.end());
    }
}
