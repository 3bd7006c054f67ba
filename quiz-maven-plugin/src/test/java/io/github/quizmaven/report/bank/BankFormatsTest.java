package io.github.quizmaven.report.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Golden;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors are told of all their questions together. */
class BankFormatsTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "bank");

    private static final String FILES =
            """
            ---
            title: Files & <folders>
            defaults: {level: easy, tags: [shell]}
            ---

            ## Which command lists files?

            ```yaml question
            category: conceptual
            points: 2.50
            ```

            - [x] `ls`
            - [ ] `cd`

            ### Hint

            It is short.

            ### Solution

            It lists.

            ## Sort

            ```yaml question
            type: ordering
            tags: [shell, "a > b"]
            ```

            1. open
            2. close
            """;

    private static final String CARDS =
            """
            ---
            title: Words
            mode: flashcards
            ---

            ## der Schmetterling

            ### Solution

            butterfly
            """;

    @TempDir Path folder;

    @Test
    void showsCountsAndWhatIsMissingInEachForm() throws IOException {
        Files.createDirectories(folder.resolve("linux"));
        Files.writeString(folder.resolve("linux/files.md"), FILES);
        Files.writeString(folder.resolve("words.md"), CARDS);
        Files.writeString(folder.resolve("notes.md"), "# No quiz\n");
        Bank bank = BankReader.read(SourceTree.below(folder, List.of(), List.of()), "src/quiz/");

        for (BankFormat each : BankFormats.ALL) {
            String name = each.file() == null ? "bank.txt" : each.file();
            Golden.assertMatches(EXPECTED.resolve(name), each.text(bank));
        }
    }

    @Test
    void saysNothingMoreOfAnEmptyBank() {
        assertEquals(
                "0 quizzes, 0 questions, points: 0\n", new BankTable().text(new Bank(List.of())));
    }
}
