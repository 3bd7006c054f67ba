package io.github.quizmaven.exchange.corpus;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much each rule reports about real questions: a change of a rule that makes noise shows in the
 * table. Run it with {@code -Dcorpus.folder=<folder>}; the reports themselves are in {@code
 * target/corpus-reports.tsv}, to be read where a count has grown.
 */
class ReportCountsTest {

    private static final Path COUNTS = Path.of("src/test/resources/corpus/report-counts.txt");

    /** Other tools' questions, which are checked as they are: all of them are to be reported. */
    private static final List<String> IN_PLACE = List.of("mdq", "quizmd");

    @TempDir private Path folder;

    @Test
    void reportsAsMuchAsTheTableSays() throws IOException {
        Corpus corpus = Corpus.given();
        StringBuilder counts = new StringBuilder();
        StringBuilder reports = new StringBuilder();
        for (String source : Corpus.SOURCES) {
            Path to = Files.createDirectories(folder.resolve(source));
            Import.run(
                    new ImportSettings(
                            corpus.root().resolve(source),
                            Importers.all().get(0),
                            to,
                            WriteMode.TRUE,
                            new ImportChoices(false)),
                    (file, files, questions) -> {});
            add(source, to, counts, reports);
        }
        for (String source : IN_PLACE) {
            add(source, corpus.root().resolve(source), counts, reports);
        }
        Files.writeString(Path.of("target", "corpus-reports.tsv"), reports);
        Golden.assertMatches(COUNTS, counts.toString());
    }

    private void add(String source, Path from, StringBuilder counts, StringBuilder reports)
            throws IOException {
        Analysis analysis =
                BuiltIn.pipeline()
                        .check(
                                new QuizSettings(
                                        from,
                                        folder.resolve("site"),
                                        List.of(),
                                        List.of(),
                                        new RuleLevels(Map.of()),
                                        FailOn.NEVER,
                                        false,
                                        RenderInvalid.SKIP));
        Map<String, Integer> rules = new TreeMap<>();
        for (Diagnostic each : analysis.found().all()) {
            rules.merge(each.rule().name() + " " + each.severity().word(), 1, Integer::sum);
            reports.append(source)
                    .append('\t')
                    .append(each.rule().name())
                    .append('\t')
                    .append(each.place().path())
                    .append(':')
                    .append(each.place().line())
                    .append(':')
                    .append(each.place().column())
                    .append('\t')
                    .append(each.message())
                    .append('\n');
        }
        counts.append("%s: %d questions%n".formatted(source, analysis.questions()));
        rules.forEach((rule, count) -> counts.append("  %d %s%n".formatted(count, rule)));
    }
}
