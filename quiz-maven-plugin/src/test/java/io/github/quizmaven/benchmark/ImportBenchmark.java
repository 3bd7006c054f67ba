package io.github.quizmaven.benchmark;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportResult;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.syntax.SyntaxParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long {@code -Dquiz.from=<folder>} takes to be imported, against parsing each of its files
 * once. Its name keeps it out of the usual run.
 */
class ImportBenchmark {

    private static final int ROUNDS = 5;

    @TempDir private Path folder;

    @Test
    void importingAgainstParsing() throws IOException {
        String from = System.getProperty("quiz.from", "");
        Assumptions.assumeTrue(Files.isDirectory(Path.of(from)), "-Dquiz.from names no folder");
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            parse(Path.of(from));
            long parsed = System.nanoTime();
            long parses = SyntaxParser.parses();
            ImportResult result = run(Path.of(from), folder.resolve("to" + round));
            long end = System.nanoTime();
            System.out.printf(
                    "%d questions in %.1f s, %.1f times parsing the files, %.1f texts parsed a"
                            + " question%n",
                    result.questions(),
                    (end - parsed) / 1e9,
                    1.0 * (end - parsed) / (parsed - start),
                    1.0 * (SyntaxParser.parses() - parses) / result.questions());
        }
    }

    private static void parse(Path from) throws IOException {
        SourceTree tree = SourceTree.below(from, List.of(), List.of());
        for (String path : tree.quizzes()) {
            SyntaxParser.parse(Objects.requireNonNull(tree.read(path)).text(), true);
        }
    }

    private static ImportResult run(Path from, Path to) throws IOException {
        ImportSettings settings =
                new ImportSettings(
                        from, Importers.all().get(0), to, WriteMode.TRUE, new ImportChoices(false));
        return Import.run(settings, (file, files, questions) -> {});
    }
}
