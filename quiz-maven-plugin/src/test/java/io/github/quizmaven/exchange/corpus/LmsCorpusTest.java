package io.github.quizmaven.exchange.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportResult;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The import of files of learning platforms, run with {@code -Dcorpus.folder=<folder>}; it prints
 * what was taken and why not.
 */
class LmsCorpusTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gift", "moodle-xml", "aiken"})
    void losesNoLine(String format) throws IOException {
        ImportResult result = run(format, format);
        Map<String, Integer> refused = new TreeMap<>();
        result.notes().all().stream()
                .filter(note -> note.rule().name().equals("import-refused"))
                .forEach(note -> refused.merge(note.message(), 1, Integer::sum));

        System.out.printf(
                "%s: %d files, %d quizzes, %d questions, %d lines, %d lost%n",
                format,
                result.files(),
                result.quizzes(),
                result.questions(),
                result.coverage().lines(),
                result.coverage().lost().size());
        refused.forEach((why, count) -> System.out.println("  " + count + " " + why));
        assertEquals(0, result.coverage().lost().size());
        assertTrue(result.questions() > 0);
        assertTrue(refused.keySet().stream().noneMatch(each -> each.contains("is a bug")));
    }

    @Test
    void findsOutEachFormat() throws IOException {
        for (String format : new String[] {"gift", "moodle-xml", "aiken"}) {
            ImportResult result = run("auto", format);
            assertEquals(run(format, format).questions(), result.questions(), format);
        }
    }

    private ImportResult run(String format, String source) throws IOException {
        return Import.run(
                new ImportSettings(
                        Corpus.given().root().resolve(source),
                        Importers.named(format),
                        folder.resolve(format + source),
                        WriteMode.OVERWRITE,
                        new ImportChoices(false)),
                (file, files, questions) -> {});
    }
}
