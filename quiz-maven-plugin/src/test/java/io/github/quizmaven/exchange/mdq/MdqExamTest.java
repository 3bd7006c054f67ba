package io.github.quizmaven.exchange.mdq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.WriteMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exams with the questions of their folder. */
class MdqExamTest {

    private static final String QUESTION =
            "---\nid: %s\ntags: %s\n---\n\nWhat is %s?\n\n[short-answer]: it\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "birds, What is owl?|What is hen?",
        "birds AND NOT farm, What is owl?",
        "(farm OR night) AND birds, What is owl?|What is hen?",
        "NOT birds, What is cow?",
        "birds AND, ''",
        "none, ''"
    })
    void includesWhatHasTheTags(String query, String titles) throws IOException {
        bank();

        assertEquals(
                titles.isEmpty() ? List.of() : List.of(titles.split("\\|")),
                titles("# All\n\n---\ninclude-all: " + query + "\n---\n"));
    }

    @Test
    void includesByIdAndNoMoreThanAsked() throws IOException {
        bank();

        assertEquals(
                List.of("What is cow?", "What is owl?"),
                titles(
                        """
                        # Some

                        ---
                        include: cow
                        ---

                        ---
                        includeAll: birds
                        max: 1
                        ---
                        """));
    }

    private void bank() throws IOException {
        write("bank/a.mdq.md", QUESTION.formatted("owl", "[birds, night]", "owl"));
        write("bank/b.mdq.md", QUESTION.formatted("hen", "\"birds, farm\"", "hen"));
        write("bank/c.mdq.md", QUESTION.formatted("cow", "farm", "cow"));
    }

    private List<String> titles(String exam) throws IOException {
        write("exam.mdq.md", exam);
        Import.run(
                new ImportSettings(
                        folder.resolve("from"),
                        new MdqImporter(),
                        folder.resolve("to"),
                        WriteMode.TRUE,
                        new ImportChoices(false)),
                (file, files, questions) -> {});
        Path quiz = folder.resolve("to/exam.md");
        return Files.exists(quiz)
                ? Files.readAllLines(quiz).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3))
                        .toList()
                : List.of();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("from").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
