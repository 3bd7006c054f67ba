package io.github.quizmaven.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Quizzes that are much of one thing: each gives a file of about as many characters. */
final class Shapes {

    private static final String HEAD = "---\ntitle: T\n---\n\n## One\n\n";
    private static final String OPTIONS = "\n\n- [x] A\n- [ ] B\n";

    /** The smallest quiz, whatever the size. */
    static final IntFunction<String> NONE = size -> HEAD + OPTIONS;

    /** What a line may be full of. */
    private static final String RUNS =
            "[ ![ ]( [[ [[a]] [a](b) ![a](b) [a]: < <b> </b> <!-- --> <? <kbd> &amp; & &#1; ` `` ``` ~"
                    + " ~~ * ** *a _ __ $ $$ $a$ \\( \\[ \\ | |- > - + 1. # = : :: a a. A, 1, ( ) \" ' é 😀"
                    + " https://a.b/ www. @ {% {{ *a_b `a``b **a*";

    private static final String LINES =
            ">| - a|1. a|- [ ] a|- [x] A, B|# a|## a|### Hint|### Solution|### Answer|```|~~~|$$|<div>"
                    + "|</div>|<details>|<!-- a|-->|<!-- quiz-ignore raw-html: a -->|[a]: b|[a][b]|| a |"
                    + "| a | b ||---|---||   > a|\t- a|---|===|Answer: A|a:|    a|<b|![a](b.png)"
                    + "|[a](c.md#d)|$x_1$|> [!NOTE]|- |1) a|(a) a|A) a|[[a]]|**a**|* * *|\\|&#x0;";

    private static final String FRONT = "[ { - a:_b * &a_[ ' \" # a, ? ! | > % @ 9 .";

    private Shapes() {}

    /**
     * @param more whether the same things in other places are wanted too
     */
    static Map<String, IntFunction<String>> all(boolean more) {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        for (String unit : RUNS.split(" ")) {
            shapes.put("run of " + unit, size -> HEAD + many(unit, size) + OPTIONS);
            if (more) {
                shapes.put("words " + unit, size -> HEAD + many(unit + " x ", size) + OPTIONS);
                shapes.put(
                        "option of " + unit, size -> HEAD + "- [x] " + many(unit, size) + OPTIONS);
            }
        }
        lines().forEach(
                        line -> {
                            String unit = line + "\n";
                            shapes.put("lines " + line, size -> HEAD + many(unit, size) + OPTIONS);
                            if (more) {
                                shapes.put(
                                        "paragraphs " + line,
                                        size -> HEAD + many(unit + "\n", size) + OPTIONS);
                            }
                        });
        for (String each : FRONT.split(" ")) {
            String unit = each.replace('_', ' ');
            shapes.put(
                    "front matter of " + unit,
                    size -> "---\na: " + many(unit + " ", size) + "\n---\n" + HEAD + OPTIONS);
            shapes.put(
                    "front matter lines " + unit,
                    size -> "---\n" + many(unit + "\n", size) + "\n---\n" + HEAD + OPTIONS);
        }
        nested(shapes);
        angles(shapes);
        wide(shapes);
        return shapes;
    }

    private static Stream<String> lines() {
        return Stream.of(LINES.split("\\|(?![ -]|$)"));
    }

    private static void nested(Map<String, IntFunction<String>> shapes) {
        for (String open :
                new String[] {"> ", "- ", "1. ", "> - ", "*a ", "**a ", "[", "(", "~~a "}) {
            shapes.put("nested " + open, size -> HEAD + many(open, size) + "x" + OPTIONS);
        }
        shapes.put(
                "nested lists by lines",
                size -> HEAD + stairs((int) Math.sqrt(size * 4.0), "- a\n") + OPTIONS);
        shapes.put(
                "nested quotes with options",
                size -> HEAD + "- [x] a\n" + many("  > ", size) + "x" + OPTIONS);
    }

    /** What has its end far below, or nowhere, behind a word, so that it is no block of HTML. */
    private static void angles(Map<String, IntFunction<String>> shapes) {
        for (String open : "<_ <a_ <a_b=\" <? <!-- <! <!a <!a_ <![CDATA[ <a:b <a@".split(" ")) {
            for (String end : new String[] {"", ">"}) {
                String unit = open.replace('_', ' ');
                shapes.put(
                        "open " + unit + " before " + end,
                        size -> HEAD + "x " + many(unit, size) + end + OPTIONS);
            }
        }
    }

    private static void wide(Map<String, IntFunction<String>> shapes) {
        shapes.put(
                "columns",
                size ->
                        HEAD
                                + many("|a", size / 3)
                                + "|\n"
                                + many("|-", size / 3)
                                + "|\n"
                                + many("|b", size / 3)
                                + "|\n"
                                + OPTIONS);
        shapes.put(
                "a wide and long table",
                size ->
                        HEAD
                                + many("|a", size / 3)
                                + "|\n"
                                + many("|-", size / 3)
                                + "|\n"
                                + many("|b|\n", size)
                                + OPTIONS);
        shapes.put("questions", size -> HEAD + OPTIONS + numbered("\n## Q %d\n\n- [x] a\n", size));
        shapes.put("equal questions", size -> HEAD + OPTIONS + many("\n## Q\n\n- [x] a\n", size));
        shapes.put("options", size -> HEAD + numbered("- [ ] o%d\n", size));
        shapes.put("steps", size -> HEAD + numbered("%d. a\n", size));
        shapes.put("a misread step", size -> ordering(numbered("%d. a\n", size) + "===\n"));
        shapes.put("misread steps", size -> ordering(numbered("%d. a\n===\n", size)));
        shapes.put(
                "steps that look like lists", size -> ordering(numbered("%d. a\n    - c\n", size)));
        shapes.put("definitions", size -> HEAD + numbered("[a%d]: b\n", size) + OPTIONS);
        shapes.put("uses", size -> HEAD + numbered("[a%d] ", size) + OPTIONS + "\n[a1]: b\n");
        shapes.put("links", size -> HEAD + numbered("[a](b%d.md) ", size) + OPTIONS);
        shapes.put("hints", size -> HEAD + OPTIONS + many("\n### Hint\n\nx\n", size));
        shapes.put("tags", size -> "---\ntitle: T\ntags: [" + numbered("a%d, ", size) + "]\n---\n");
        shapes.put("keys", size -> "---\ntitle: T\n" + numbered("k%d: a\n", size) + "---\n");
        shapes.put("digits", size -> typed("numeric", "9".repeat(size)));
        shapes.put("an exponent", size -> typed("numeric", "1e" + "9".repeat(size)));
        shapes.put("answers", size -> typed("short-answer", numbered("- a%d\n", size)));
        shapes.put(
                "pairs",
                size ->
                        typed(
                                "matching",
                                "| a | b |\n|---|---|\n" + numbered("| l%1$d | r%1$d |\n", size)));
        shapes.put("blanks", size -> typed("cloze", numbered("[[a%d]] ", size)));
    }

    private static String typed(String type, String answer) {
        String head = HEAD + "```yaml question\ntype: " + type + "\n```\n\n";
        return type.equals("matching") || type.equals("cloze")
                ? head + answer
                : head + "x\n\n### Answer\n\n" + answer + "\n";
    }

    private static String ordering(String steps) {
        return HEAD + "```yaml question\ntype: ordering\n```\n\n" + steps;
    }

    private static String many(String unit, int size) {
        return unit.repeat(Math.max(1, size / unit.length()));
    }

    private static String numbered(String unit, int size) {
        StringBuilder text = new StringBuilder();
        IntStream.iterate(1, number -> number + 1)
                .takeWhile(number -> text.length() < size)
                .forEach(number -> text.append(unit.formatted(number)));
        return text.toString();
    }

    private static String stairs(int steps, String unit) {
        StringBuilder text = new StringBuilder();
        for (int step = 0; step < steps; step++) {
            text.append("  ".repeat(step)).append(unit);
        }
        return text.toString();
    }
}
