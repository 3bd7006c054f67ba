package io.github.quizmaven.exchange.export;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Files of quizzes with all types, and texts with all that running text and blocks can hold. */
final class GeneratedQuizzes {

    private static final List<String> PIECES =
            List.of(
                    "word",
                    "*em*",
                    "**strong**",
                    "***both***",
                    "`code`",
                    "`a < b`",
                    "a & b",
                    "1 < 2 > 0",
                    "\\*not em\\*",
                    "~~gone~~",
                    "{}~=#:",
                    "C:\\\\new",
                    "<kbd>k</kbd>",
                    "H<sub>2</sub>O",
                    "$x^2$",
                    "&amp;lt;",
                    "[site](https://example.org/a?b=1&c=2)",
                    "]]>",
                    "&lt;/script&gt;",
                    "@@PLUGINFILE@@/x",
                    "👩‍🚀",
                    "שלום",
                    "//",
                    "a::b",
                    "%50%",
                    "5 -> 6",
                    "\"quoted\"",
                    "zero\u200bwidth",
                    "(x)",
                    "end.",
                    "日本");

    private static final List<String> BLOCKS =
            List.of(
                    "- one\n- two **b**",
                    "3. three\n4. four",
                    "> quoted\n> words",
                    "> [!NOTE]\n> Mind this.",
                    "```java\nif (a < b) {\n\n  x = \"~=#:\";\n}\n```",
                    "    indented",
                    "#### Heading",
                    "| a | b |\n|:--|--:|\n| 1 | *2* |",
                    "$$\n\\frac{a}{b}\n$$",
                    "![a picture](img/a.png)",
                    "first line\\\nsecond line",
                    "- a\n  - b\n\n    ```\n    c\n    ```");

    private GeneratedQuizzes() {}

    /** The Markdown of a quiz without errors. */
    static Arbitrary<String> files() {
        Arbitrary<String> head =
                Combinators.combine(
                                pick("", "description: What it is about\n"),
                                pick("", "tags: [net, web]\n"),
                                pick("", "shuffle: all\n", "shuffle: options\n"),
                                pick("", "grading: all-or-nothing\n"),
                                pick("", "time: 10m\n", "author: Somebody\n"),
                                pick("", "defaults: { points: 2 }\n", "lang: de\n"))
                        .as(
                                (a, b, c, d, e, f) ->
                                        "---\ntitle: A quiz\n" + a + b + c + d + e + f + "---\n\n");
        return Combinators.combine(head, questions().list().ofMinSize(1).ofMaxSize(3))
                .as(
                        (front, questions) -> {
                            StringBuilder file = new StringBuilder(front);
                            int count = 0;
                            for (String each : questions) {
                                file.append(each.replace("NUMBER", String.valueOf(++count)));
                            }
                            return file.toString();
                        });
    }

    private static Arbitrary<String> pick(String... texts) {
        return Arbitraries.of(texts);
    }

    /** Running text that begins no block. */
    private static Arbitrary<String> line() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(each -> "So " + String.join(" ", each));
    }

    private static Arbitrary<String> text() {
        return Combinators.combine(line(), Arbitraries.of(BLOCKS).injectNull(0.6), line())
                .as((one, block, two) -> block == null ? one : one + "\n\n" + block + "\n\n" + two);
    }

    private static Arbitrary<String> questions() {
        Arbitrary<String> keys =
                Combinators.combine(
                                pick("", "level: hard\n"),
                                pick("", "category: recall\n"),
                                pick("", "tags: [port, \"a]b\"]\n"),
                                pick("", "points: 3\n"),
                                pick("", "grading: all-or-nothing\n"))
                        .as((a, b, c, d, e) -> a + b + c + d + e);
        return Combinators.combine(
                        line(),
                        Combinators.combine(keys, pick("", "shuffle: options\n")).as((a, b) -> a),
                        text().injectNull(0.5),
                        answers(),
                        parts())
                .as(GeneratedQuizzes::question);
    }

    private static String question(
            String title, String keys, String stem, Answer answer, String parts) {
        return "## %s in NUMBER\n\n```yaml question\nid: q-NUMBER\ntype: %s\n%s```\n\n%s%s\n\n%s"
                .formatted(
                        title,
                        answer.type(),
                        keys + answer.keys(),
                        stem == null || answer.type().equals("cloze") ? "" : stem + "\n\n",
                        answer.body(),
                        parts);
    }

    /** What makes a type of question. */
    private record Answer(String type, String keys, String body) {}

    private static Arbitrary<Answer> answers() {
        return Arbitraries.oneOf(
                options("single-choice", "x", " ", " "),
                options("multiple-choice", "x", "x", " "),
                Combinators.combine(text(), line(), pick("", "order: [2, 1]\n"))
                        .as(
                                (one, two, order) ->
                                        new Answer(
                                                "ordering",
                                                order,
                                                item("1. ", one) + "\n2. Not " + two)),
                Combinators.combine(line(), line())
                        .as(
                                (one, two) ->
                                        new Answer(
                                                "ordering",
                                                "",
                                                "1. "
                                                        + one
                                                        + "\n2. Not "
                                                        + two
                                                        + "\n\nChoose:\n\n- [x] 1,2\n- [ ] 2,1")),
                Combinators.combine(cell(), cell(), cell(), cell())
                        .as(
                                (a, b, c, d) ->
                                        new Answer(
                                                "matching",
                                                "",
                                                "| Name | Size |\n|---|---|\n| %s | %s |\n| Not %s | Not %s |\n| | none |"
                                                        .formatted(a, b, c, d))),
                Combinators.combine(
                                pick("5", "3.14 ± 0.01", "-2 .. -1.5", "40 ± 5%"),
                                pick("", "unit: ms\n"))
                        .as(
                                (number, unit) ->
                                        new Answer("numeric", unit, "### Answer\n\n" + number)),
                Combinators.combine(
                                pick(
                                        "x",
                                        "{}~=#:",
                                        "a*b",
                                        "ls -l",
                                        "<p>",
                                        "&amp;",
                                        "[html] x",
                                        "%50%"),
                                pick("y", "C:\\dir", "a -> b"),
                                pick("", "case: sensitive\n"))
                        .as(
                                (one, two, keys) ->
                                        new Answer(
                                                "short-answer",
                                                keys,
                                                "### Answer\n\n- `%s`\n- `%s`"
                                                        .formatted(one, two))),
                Combinators.combine(
                                line(),
                                pick("x", "a*b\\|c", "{}~=#:", "<p>"),
                                pick("", " and [[z]]"),
                                pick(" more", "y", ".", ""))
                        .as(
                                (text, blank, more, end) ->
                                        new Answer(
                                                "cloze",
                                                "",
                                                text + " ([[" + blank + "]])" + more + end)));
    }

    private static Arbitrary<String> cell() {
        return line().map(each -> each.replace("|", "\\|"));
    }

    private static Arbitrary<Answer> options(String type, String... keys) {
        return Combinators.combine(text(), text(), text(), line().injectNull(0.5))
                .as(
                        (a, b, c, feedback) -> {
                            List<String> texts = List.of(a, "Not " + b, "Or " + c);
                            List<String> items = new ArrayList<>();
                            for (int index = 0; index < keys.length; index++) {
                                String said = feedback == null ? "" : "\n  > " + feedback;
                                items.add(
                                        item("- [" + keys[index] + "] ", texts.get(index)) + said);
                            }
                            return new Answer(type, "", String.join("\n", items));
                        });
    }

    private static String item(String mark, String text) {
        String indent = mark.startsWith("-") ? "  " : "   ";
        return mark + text.replace("\n", "\n" + indent).replaceAll("(?m)^ +$", "");
    }

    private static Arbitrary<String> parts() {
        return Combinators.combine(
                        text(),
                        text(),
                        text().injectNull(0.5),
                        line().injectNull(0.5),
                        line().injectNull(0.5),
                        line().injectNull(0.5))
                .as(
                        (hint, solution, second, check, mistake, reference) ->
                                part("Hint", hint)
                                        + part("Hint", second)
                                        + part("Solution", solution)
                                        + part("Quick check", check)
                                        + part(
                                                "Common mistakes",
                                                mistake == null
                                                        ? null
                                                        : "Often:\n\n- " + mistake + "\n- Another")
                                        + part("References", reference));
    }

    private static String part(String name, String text) {
        return text == null ? "" : "### " + name + "\n\n" + text + "\n\n";
    }
}
