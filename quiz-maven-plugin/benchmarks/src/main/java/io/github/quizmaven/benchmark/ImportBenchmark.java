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
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a folder of foreign quizzes takes to be imported without writing, against one parse of
 * each of its files: {@code stages Import -p from=FOLDER}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class ImportBenchmark {

    @Param({"../src/test/resources/import"})
    public String from = "";

    @Benchmark
    public int parsing() throws IOException {
        SourceTree tree = SourceTree.below(Path.of(from), List.of(), List.of());
        for (String path : tree.quizzes()) {
            SyntaxParser.parse(Objects.requireNonNull(tree.read(path)).text(), true);
        }
        return tree.quizzes().size();
    }

    @Benchmark
    public ImportResult importing() throws IOException {
        ImportSettings settings =
                new ImportSettings(
                        Path.of(from),
                        Importers.all().get(0),
                        Path.of("target", "imported"),
                        WriteMode.FALSE,
                        new ImportChoices(false));
        return Import.run(settings, (file, files, questions) -> {});
    }
}
