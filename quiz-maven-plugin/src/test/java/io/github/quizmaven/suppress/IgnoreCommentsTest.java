package io.github.quizmaven.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.schema.DataTree;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Where comments that ignore reports are seen, and that readers do not see them. */
class IgnoreCommentsTest {

    private static final String COMMENT = "<!-- quiz-ignore raw-html: why -->";

    /** {@code #} stands for the comment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#\n\n# Title #\n\n## One\n\n- [x] One\n- [ ] Two\n",
                "#\n## One #\n#\n```yaml question\nlevel: easy\n```\n#\nStem #\nis this. #\n#\n\n"
                        + "- [x] One\n- [ ] Two\n\n#\n### Hint #\n#\n\nThink.\n",
                "## One\n\n#\n- [x] One #\n#\n- [ ] Two\n  #\n- [ ] Three\n\n  #\n  > Why? #\n#\n",
                "## One\n\n- [x] One #\n  two # #\n\n#\n\n- [ ] #\n  ```\n  code\n  ```\n",
                "## One\n\n- [x] One\n- [ ] Two\n\n### Solution\n\nSo.\n#\n\nAnswer: A #\n\n#\n",
                "## One\n\n```yaml question\ntype: ordering\n```\n\n#\n1. One #\n#\n2. Two\n   #\n3. Three\n",
                "## One\n\n```yaml question\ntype: matching\n```\n\n#\n"
                        + "| a | b | #\n|---|---| #\n| 1 | 2 | #\n| 3 | 4 | #\n#\n",
                "## One\n\n### Answer #\n\n#\n5 ± 1 #\n#\n",
                "## One\n\n### Answer\n\n#\n- one #\n#\n- two\n  #\n",
                "## One\n\nFill [[in]] # this. #\n#\n\nAnd `code` #\n[[too]].\n",
                "## One\n\n> A quote #\n> #\n> and more\n\n- [x] One\n- [ ] Two\n",
                "## One\n\n- [x] One\n- [ ] Two\n\n### Common mistakes\n\n#\n- One #\n#\n- Two\n",
            })
    void readersDoNotSeeThem(String form) {
        String with =
                "---\ntitle: T\n---\n\n" + form.replaceAll("(?<!#)#(?![#]|[ ][TOHSA])", COMMENT);
        String without = with.replaceAll("[ ]*" + COMMENT, "");
        Reading reading = parse(with);

        assertFalse(reading.ignores().isEmpty(), with);
        assertEquals(reading(parse(without)), reading(reading), with);
        assertEquals(reading(reading), reading(parse(with.replace("\n", "\r\n"))));
    }

    @Test
    void aLineBeforeOneGoesOnInTheNext() {
        Reading reading =
                parse("## One\n\nFirst " + COMMENT + "\nsecond.\n\n- [x] One\n- [ ] Two\n");

        assertEquals(
                "First\nsecond.", tree(reading).path("questions").get(0).path("stem").asString(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`" + COMMENT + "`",
                "``` " + COMMENT + "\ncode\n```",
                "```html\n" + COMMENT + "\n```",
                "~~~\n" + COMMENT + "\n~~~",
                "    " + COMMENT,
                "- item\n\n      " + COMMENT,
                "$x " + COMMENT + "y$",
                "$$\n" + COMMENT + "\n$$",
                "\\" + COMMENT,
                "<!-- quiz-ignored: raw-html: why -->",
                "<!-- note: quiz-ignore raw-html: why -->",
                "<!-- quiz-ignore-all raw-html: why -->",
            })
    void whatLooksLikeOneElsewhereIsText(String text) {
        Reading reading = parse("## One\n\nA\n\n" + text + "\n\nB\n\n- [x] One\n- [ ] Two\n");

        assertEquals(List.of(), reading.ignores());
        String stem = tree(reading).path("questions").get(0).path("stem").asString("");
        assertEquals("A\n\n" + text + "\n\nB", stem);
    }

    @Test
    void frontMatterAndMetadataHoldNone() {
        Reading reading =
                parse(
                        "---\ntitle: A # "
                                + COMMENT
                                + "\n---\n\n## One\n\n```yaml question\n# "
                                + COMMENT
                                + "\nlevel: easy\n```\n\n- [x] One\n- [ ] Two\n");

        assertEquals(List.of(), reading.ignores());
    }

    @Test
    void otherHtmlKeepsThoseInsideIt() {
        Reading reading =
                parse(
                        "## One\n\n<details>\n"
                                + COMMENT
                                + "\n<b>x</b>\n</details>\n\n- [x] One\n- [ ] Two\n");

        assertEquals(
                "<details>\n" + COMMENT + "\n<b>x</b>\n</details>",
                tree(reading).path("questions").get(0).path("stem").asString(""));
        assertEquals(List.of("4:18 raw-html 3-6"), ignores(reading));
    }

    @Test
    void severalRulesAreSeveralIgnores() {
        Reading reading =
                parse(
                        "## One <!--quiz-ignore id-form,raw-html , value: why-->\n\n"
                                + "- [x] One\n- [ ] Two\n");

        assertEquals(
                List.of("1:24 id-form 1-1", "1:32 raw-html 1-1", "1:43 value 1-1"),
                ignores(reading));
        assertEquals(List.of(), reports(reading));
    }

    @Test
    void oneOnSeveralLinesIsOne() {
        Reading reading =
                parse(
                        "## One\n\n- [x] One\n- [ ] Two\n\n> <!-- quiz-ignore\n> raw-html: this\n"
                                + "> is why -->\n> so\n\n## Two <!-- quiz-ignore raw-html:\nwhy -->\n\n"
                                + "- [x] One\n- [ ] Two\n");

        assertEquals(List.of("7:3 raw-html 9-9"), ignores(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raw-html -->|1:33 this ignores `raw-html` without saying why",
                "raw-html: -->|1:34 this ignores `raw-html` without saying why",
                "raw-html: … -->|1:34 this ignores `raw-html` without saying why",
                "raw-html,id-form-->|1:41 this ignores `raw-html`, `id-form` without saying why",
                "raw-html as it is-->|1:34 this is not read as the reason, since there is no colon"
                        + " before it",
                "raw-html – so-->|1:34 this is not read as the reason, since there is no colon before"
                        + " it",
                "-->|",
                ": why -->|",
            })
    void theReasonIsMissedWhereItShouldStand(String form) {
        String[] parts = form.split("\\|", 2);
        Reading reading =
                parse("## One <!-- quiz-ignore " + parts[0] + "\n\n- [x] One\n- [ ] Two\n");

        assertEquals(parts[1], String.join("\n", reports(reading)));
    }

    private static Reading parse(String text) {
        return new QuizReader().quiz(SourceFile.of("quiz.md", text));
    }

    private static ObjectNode tree(Reading reading) {
        return DataTree.of((Quiz) reading.authored());
    }

    private static String reading(Reading reading) {
        return tree(reading).toPrettyString() + String.join("\n", reports(reading));
    }

    private static List<String> reports(Reading reading) {
        return reading.diagnostics().stream()
                .map(
                        each ->
                                each.place().line()
                                        + ":"
                                        + each.place().column()
                                        + " "
                                        + each.message())
                .toList();
    }

    private static List<String> ignores(Reading reading) {
        return reading.ignores().stream().map(IgnoreCommentsTest::print).toList();
    }

    private static String print(Ignore ignore) {
        return "%d:%d %s %s"
                .formatted(
                        ignore.place().line(),
                        ignore.place().column(),
                        ignore.rule(),
                        ignore.region() == null
                                ? "nothing"
                                : ignore.region().line() + "-" + ignore.region().endLine());
    }
}
