package io.github.quizmaven.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.quizmaven.exchange.coverage.Coverage;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.gfm.GfmImporter;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs of every kind of character, and of lines that are looked for ahead, in every place of a
 * question: no exception, and no more than a moment, where a scan inside a scan takes hours.
 */
class PathologicalImportTest {

    private static final int MANY = 20_000;
    private static final Duration MOMENT = Duration.ofSeconds(30);

    private static final String QUIZ =
            "<quiz><question type='%s'><name><text>a</text></name>"
                    + "<questiontext format='%s'><text>%s</text></questiontext>"
                    + "<answer fraction='100'><text>true</text></answer></question></quiz>";

    private static final List<String> PLACES =
            List.of(
                    "## 1. %s\n\n- [x] a\n- [ ] b\n",
                    "## 1. Which?\n\n%s\n\n- [x] a\n- [ ] b\n",
                    "## 1. Which?\n\n- [x] a%s\n- [ ] b\n",
                    "## 1. Which?\n\n- a %s [x]\n- b [ ]\n",
                    "## 1. Which?\n\n- [x] a\n- [ ] b\n\n%s\n",
                    "## 1. Which?\n\nA) a\nB) b\n\nAnswer: %s\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "_", "=", "-", "#", "~", "`", " ", "\t", "[", "]", "[x]", "<", "<!--", "<a ",
                "<b>", "$", "|", ":", ".", "A,", "A and ", "&", "\\", "x ", "![", "](", "http://",
                "> ", "- ", "1. ", "(", "\u00a0"
            })
    void readsRunsOfCharacters(String piece) {
        String run = piece.repeat(MANY / piece.length());
        PLACES.forEach(place -> check(place.formatted(run)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]: b\n",
                "[a%d]: b\n\n",
                "[a%d][a%d]\n\n",
                "```%d\n",
                "~~~~ x\n",
                "<!-- x\n",
                "## %d. x\n",
                "**Q%d. x**\n\n- [x] a\n- [ ] b\n\n",
                "%d. x\n",
                "- [x] %d\n",
                "- [ ] a\n\nWhich?\n\n",
                "Answer: x\n\n",
                "Hint: x\n\n",
                "![x](%d.png)\n",
                "<details>\n",
                "<quiz>\n",
                "x\n===\n"
            })
    void readsRunsOfLines(String line) {
        check(asked(line, MANY / 10));
    }

    /** Each could be the first of a section of keys, whose end is looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"<details><summary>Answer</summary>\n", "## Answers\n"})
    void readsRunsOfKeySections(String line) {
        check(asked(line, MANY / 2));
    }

    private static String asked(String line, int times) {
        StringBuilder lines = new StringBuilder("## 1. Which?\n\n- [x] a\n- [ ] b\n\n");
        for (int count = 0; count < times; count++) {
            lines.append(line.replace("%d", String.valueOf(count)));
        }
        return lines.toString();
    }

    private static void check(String text) {
        check(new GfmImporter(), text);
    }

    /** Places in questions of the other formats. */
    private static final Map<String, List<String>> OTHERS =
            Map.of(
                    "gift",
                    List.of(
                            "::a::Which? %s{=a ~b}\n",
                            "::%s::[html]Which?{=a ~b}\n",
                            "Which?{=a %s ~b}\n",
                            "[html]Which?{=a#%s ~b}\n",
                            "Which?{#%s}\n",
                            "x %s"),
                    "aiken",
                    List.of("Which?\nA) %s\nB) b\nANSWER: A\n", "%s\nA) a\nB) b\nANSWER: A\n"),
                    "moodle-xml",
                    List.of(
                            QUIZ.formatted("cloze", "html", "<![CDATA[%s]]>"),
                            QUIZ.formatted("cloze", "html", "<![CDATA[{1:MC:=a~b}%s{1:MC:=c}]]>"),
                            "<quiz><question type='gapselect'><questiontext><text>[[1]]%s[[2]]</text>"
                                    + "</questiontext><selectoption><text>a</text></selectoption>"
                                    + "<selectoption><text>%s</text></selectoption></question></quiz>",
                            QUIZ.formatted("truefalse", "html", "<![CDATA[%s]]>"),
                            QUIZ.formatted("truefalse", "moodle_auto_format", "<![CDATA[%s]]>"),
                            "<quiz>%s</quiz>"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{=",
                "~",
                "=",
                "#",
                "####",
                "::",
                "\\",
                "->",
                "%50%",
                "//",
                "\n//\n",
                "\n\n",
                "{\n\n",
                "[html]",
                "<div>",
                "<b>",
                "<b>x</b>",
                "<ul><li>",
                "<table><tr><td>",
                "<br>",
                "&",
                "&amp;",
                "&a;",
                "<",
                "\\(",
                "$$",
                "{1:SA:",
                "{1:SA:=a}",
                "{1:MC:=a~b}",
                "[[1]]",
                "<a>",
                "<a b='c'>",
                "]]>",
                "<!--",
                "<![CDATA[",
                "*",
                "_",
                "A) a\n",
                "ANSWER: A\n",
                "\u00a0",
                "1..2",
                "`"
            })
    void readsRunsInOtherFormats(String piece) {
        String run = piece.repeat(MANY / piece.length());
        OTHERS.forEach(
                (format, places) ->
                        places.forEach(
                                place -> check(Importers.named(format), place.replace("%s", run))));
    }

    private static void check(Importer importer, String text) {
        SourceFile file = SourceFile.of("quiz.md", text);
        Coverage coverage =
                assertTimeoutPreemptively(
                        MOMENT,
                        () -> {
                            Imported imported = importer.read(file, new ImportChoices(false, true));
                            List<String> texts =
                                    imported.quizzes().stream()
                                            .map(each -> QuizMarkdownWriter.write(each).text())
                                            .toList();
                            return Coverage.of(file, imported.notes(), imported.readings(), texts);
                        });
        assertFalse(coverage.lines() == 0);
    }
}
