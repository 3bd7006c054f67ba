package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Markdown;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways to write one text, the nearest to its source first. They show the same wherever they can
 * stand; which of them can is for a {@link Trial} to find out.
 */
final class TextForms {

    /** White space, and the marks that it may stand behind. */
    private static final Pattern LEAD =
            Pattern.compile("(?:[ \\t]|(?:[-*+>]|\\d{1,9}[.)])(?=[ \\t]))*+");

    private static final Pattern STEP = Pattern.compile("^([ \\t]*\\d{1,9})([.)])");
    private static final Pattern BOX =
            Pattern.compile("^([ \\t]*(?:[-*+]|\\d{1,9}[.)])?[ \\t]*)\\[");
    private static final Pattern COLON = Pattern.compile("(?<=^|\\n)([^:\\n]*):(?=[^\\n]*\\z)");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern RULES =
            Pattern.compile(
                    "(?:(?:^|\\n)[ \\t]*(?:\\n {0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*"
                            + "|\\n<!--(?:(?!-->)[\\s\\S])*+-->[ \\t]*)?)+\\z");
    private static final int TAB_STOP = 4;

    private TextForms() {}

    /** Forms of a text of any blocks. */
    static List<String> of(Markdown text) {
        return of(trimmed(text.source()));
    }

    /** Forms of a text that will be indented, which would move its tabs. */
    static List<String> indentable(Markdown text) {
        String source = trimmed(text.source());
        return Stream.of(withoutTabs(source), source)
                .flatMap(each -> of(each).stream())
                .distinct()
                .toList();
    }

    private static List<String> of(String text) {
        String boxes = outsideCode(text, BOX, "$1\\\\[");
        String steps = outsideCode(boxes, STEP, "$1\\\\$2");
        return Stream.of(
                        text,
                        closed(text),
                        text + "\n$$",
                        boxes,
                        steps,
                        COLON.matcher(text).replaceFirst("$1\\\\:"),
                        COLON.matcher(steps).replaceFirst("$1\\\\:"))
                .distinct()
                .toList();
    }

    /** The text without rules at its end. */
    static Markdown withoutRule(Markdown text) {
        String source = RULES.matcher(text.source()).replaceFirst("");
        return source.equals(text.source()) ? text : Markdown.of(source, text.dialect());
    }

    /** The text in one line, for headings and tables. */
    static String inOneLine(Markdown text) {
        return text.source().strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** The source shown as code, which can stand anywhere. */
    static String asCode(Markdown text) {
        String source = trimmed(text.source());
        String mark = "`".repeat(Math.max(3, longestBackticks(source) + 1));
        return mark + "\n" + source + "\n" + mark;
    }

    /** A text in a code span. */
    static String asCodeSpan(String text) {
        String mark = "`".repeat(longestBackticks(text) + 1);
        boolean pad =
                text.startsWith("`")
                        || text.endsWith("`")
                        || text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return pad ? mark + " " + text + " " + mark : mark + text + mark;
    }

    /** Without blank lines around it. */
    private static String trimmed(String source) {
        return source.replaceFirst("\\A(?:[ \\t]*\\n)+", "").replaceFirst("[ \\t\\n]+\\z", "");
    }

    /** With the end of a code block that ends with the text. */
    private static String closed(String text) {
        OpenFence fence = new OpenFence();
        text.lines().forEach(fence::read);
        return text + "\n" + fence.closing();
    }

    /** White space before text and list markers as spaces; that in code blocks stays as it is. */
    private static String withoutTabs(String text) {
        return text.indexOf('\t') < 0 ? text : outsideCode(text, TextForms::untabbed);
    }

    private static String outsideCode(String text, Pattern pattern, String replacement) {
        return outsideCode(text, each -> pattern.matcher(each).replaceFirst(replacement));
    }

    private static String outsideCode(String text, UnaryOperator<String> change) {
        OpenFence fence = new OpenFence();
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean code = fence.isOpen();
            fence.read(line);
            lines.append(code && fence.isOpen() ? line : change.apply(line)).append('\n');
        }
        return lines.substring(0, lines.length() - 1);
    }

    private static String untabbed(String line) {
        Matcher lead = LEAD.matcher(line);
        if (!lead.lookingAt()) {
            return line;
        }
        StringBuilder spaced = new StringBuilder();
        for (char each : lead.group().toCharArray()) {
            int width = each == '\t' ? TAB_STOP - spaced.length() % TAB_STOP : 1;
            spaced.append(each == '\t' ? " ".repeat(width) : each);
        }
        return spaced + line.substring(lead.end());
    }

    private static int longestBackticks(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(each -> each.group().length())
                .max()
                .orElse(0);
    }
}
