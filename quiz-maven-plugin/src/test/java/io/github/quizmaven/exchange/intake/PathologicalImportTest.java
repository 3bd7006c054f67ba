package io.github.quizmaven.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.quizmaven.exchange.coverage.Coverage;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.gfm.GfmImporter;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs of every kind of character, and of lines that are looked for ahead, in every place of a
 * question: no exception, and no more than a moment, where a scan inside a scan takes hours.
 */
class PathologicalImportTest {

    private static final int MANY = 20_000;
    private static final Duration MOMENT = Duration.ofSeconds(30);

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
        StringBuilder lines = new StringBuilder("## 1. Which?\n\n- [x] a\n- [ ] b\n\n");
        for (int count = 0; count < MANY / 10; count++) {
            lines.append(line.replace("%d", String.valueOf(count)));
        }
        check(lines.toString());
    }

    private static void check(String text) {
        SourceFile file = SourceFile.of("quiz.md", text);
        Coverage coverage =
                assertTimeoutPreemptively(
                        MOMENT,
                        () -> {
                            Imported imported =
                                    new GfmImporter().read(file, new ImportChoices(false));
                            List<String> texts =
                                    imported.quizzes().stream()
                                            .map(each -> QuizMarkdownWriter.write(each).text())
                                            .toList();
                            return Coverage.of(file, imported.notes(), imported.readings(), texts);
                        });
        assertFalse(coverage.lines() == 0);
    }
}
