package io.github.quizmaven.write;

import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.node.MathBlock;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Texts that are hard to write so that they are read as what they were. */
final class Texts {

    private static final List<String> WORDS =
            List.of(
                    "word",
                    "Ω",
                    "日本",
                    "👩‍🚀",
                    "שלום",
                    "[x]",
                    "[ ]",
                    "- ",
                    "1.",
                    "2. Go",
                    "$",
                    "$x$",
                    "$5",
                    "[[",
                    "]]",
                    "[[x]]",
                    "`",
                    "``",
                    "`a|b`",
                    "`` ` ``",
                    "<tag>",
                    "<kbd>k</kbd>",
                    "|",
                    "\\",
                    "\\|",
                    "\\[",
                    "*",
                    "**b**",
                    "_",
                    "#",
                    "##",
                    ">",
                    "&amp;",
                    "&",
                    "~~s~~",
                    "[link]",
                    "[link][ref]",
                    "![i](i.png)",
                    "[x](y)",
                    "<https://example.org>",
                    "---",
                    "===",
                    ":",
                    "Answer:",
                    "Answer: A",
                    "***",
                    "+",
                    "!",
                    "(",
                    ")",
                    "\"",
                    "'",
                    "%",
                    "@",
                    "{",
                    "}",
                    "~~~",
                    "```",
                    "\t",
                    "  ",
                    "\u00a0",
                    "\u3000",
                    "\u200f",
                    "\u2028",
                    "\u0007");

    private static final Pattern LIKE_AN_ITEM =
            Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,9}[.)])?[ \\t]*\\[");

    private Texts() {}

    /** A line of running text. */
    static Arbitrary<String> line() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(
                        words ->
                                Arbitraries.of(" ", "").map(between -> String.join(between, words)))
                // A link definition would be one for all texts of the file.
                .filter(each -> !each.contains("]:"))
                // Nobody sees a title of no-break spaces, and a heading that has one is a slip.
                .filter(each -> !each.codePoints().allMatch(Texts::isSpace));
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Any blocks, also those that reach beyond any text. */
    static Arbitrary<String> any() {
        return blocks(
                Arbitraries.oneOf(
                        nestable(),
                        Arbitraries.of(
                                "<!-- open", "<script>\nopen", "<div>\n\nin", "out\n\n</div>")));
    }

    /** Any blocks, also those that only an option can hold. */
    static Arbitrary<String> nested() {
        return blocks(nestable()).filter(each -> !Text.of(each).isEmpty());
    }

    private static Arbitrary<String> nestable() {
        return Arbitraries.oneOf(
                tame(),
                Arbitraries.of(
                        "# One",
                        "## Two",
                        "### Three",
                        "- [x] task\n- [ ] other",
                        "1. [ ] task",
                        "Under\n---",
                        "Under\n===",
                        "---",
                        "***",
                        "```yaml question\nlevel: easy\n```",
                        "$$\nopen",
                        "<div>\n\n## In\n\n</div>",
                        "```\nopen",
                        "1. a\n2. b",
                        "-[ ] near\n[x] miss",
                        "| a | b |\n|---|---|\n| 1 | 2 |"));
    }

    /** Any blocks that can stand between a heading and the next one. */
    static Arbitrary<String> text() {
        return blocks(tame()).filter(Texts::isSayable);
    }

    /** A text whose last line names no key, unless it is one that can be escaped. */
    static Arbitrary<String> solution() {
        return text().filter(each -> !each.contains("Answer") || !each.matches("(?s).*[`~$!].*"));
    }

    /** Running text only, as before a list that it must not be a part of. */
    static Arbitrary<String> lead() {
        return line().map(each -> "Well, " + each.strip());
    }

    /** Whether the format has a place for such a text, by docs/format.md. */
    private static boolean isSayable(String text) {
        if (Text.of(text).isEmpty() || LIKE_AN_ITEM.matcher(text).find()) {
            return false;
        }
        boolean sayable = true;
        for (boolean math : new boolean[] {true, false}) {
            Node document = SyntaxParser.parse(text, math).root();
            sayable &= !endsWithRule(document);
            for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
                sayable &= !(block instanceof Heading heading) || heading.getLevel() > 3;
                sayable &= !(block instanceof MathBlock formula) || formula.closed();
                sayable &= !(block instanceof HtmlBlock html) || !isOpen(html);
                sayable &=
                        !(block instanceof FencedCodeBlock fence)
                                || fence.getClosingFenceLength() != null;
            }
        }
        return sayable;
    }

    private static boolean endsWithRule(Node document) {
        Node last = document.getLastChild();
        while (last instanceof HtmlBlock html && html.getLiteral().startsWith("<!--")) {
            last = last.getPrevious();
        }
        return last instanceof ThematicBreak;
    }

    private static boolean isOpen(HtmlBlock html) {
        return html.getLiteral().lastIndexOf("<!--") > html.getLiteral().lastIndexOf("-->");
    }

    private static Arbitrary<String> tame() {
        return Arbitraries.oneOf(
                line(),
                Combinators.combine(line(), line()).as((one, two) -> one + "\n" + two),
                Combinators.combine(line(), line()).as((one, two) -> one + "  \n" + two),
                Combinators.combine(Arbitraries.of("- ", "* ", "+ ", "7) ", "  - "), line(), line())
                        .as((bullet, one, two) -> bullet + one + "\n" + bullet + two),
                Combinators.combine(line(), line()).as((one, two) -> "> " + one + "\n>\n> " + two),
                fence(),
                Arbitraries.of(
                        "    indented\n\tcode",
                        "#### Four",
                        "- a\n\n  b\n\n      code\n- c\n  > q",
                        "$$\nx\n- y\n$$",
                        "<details>\n\nin\n\n</details>",
                        "a<br>b",
                        "- a\n\t- b\n\t\t- c",
                        "1. one\n\n   two\n   ```\n   three\n   ```",
                        "> - a\n> > b"));
    }

    private static Arbitrary<String> fence() {
        return Combinators.combine(
                        Arbitraries.of("```", "````", "~~~", "~~~~~"),
                        Arbitraries.of("", "java", "yaml", " text x=1", "bash cloze"),
                        Arbitraries.of(
                                        "a",
                                        "",
                                        "  b",
                                        "\tc",
                                        "```",
                                        "~~~",
                                        "## Two",
                                        "- [x] a",
                                        "---",
                                        "trailing  ",
                                        "[[x]]",
                                        "level: easy",
                                        "<!--",
                                        "Answer: A")
                                .list()
                                .ofMaxSize(4))
                .as(
                        (mark, info, lines) ->
                                mark
                                        + info
                                        + "\n"
                                        + String.join(
                                                "\n",
                                                lines.stream()
                                                        .filter(each -> !each.startsWith(mark))
                                                        .toList())
                                        + "\n"
                                        + mark);
    }

    private static Arbitrary<String> blocks(Arbitrary<String> block) {
        return block.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(
                        blocks ->
                                Arbitraries.of("\n\n", "\n", "\n\n\n")
                                        .map(between -> String.join(between, blocks)));
    }
}
