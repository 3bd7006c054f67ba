package io.github.quizmaven.mojo.exchange;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.bundle.Written;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.export.Export;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.LossKind;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.run.OnlySound;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.QuizPipeline;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.work.FolderLookup;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.report.Summary;
import io.github.quizmaven.report.format.ReportFormats;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.WholeFile;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Writes the quizzes of one module, which were checked, in one format, and says what that cannot
 * hold.
 *
 * @param to the folder that the format gets a folder in
 */
public record ExportRun(ModuleRun run, Exporter exporter, Path to) {

    /** How many losses of a kind are printed; the report has all. */
    private static final int MOST_OF_A_KIND = 10;

    private static final String JSON = "json";

    /** Exports what the pipeline hands on. */
    private record Intake(Export export) implements QuizPipeline.Reader {

        @Override
        public void folder(QuizCollection collection) {
            export.add(collection);
        }

        @Override
        public void quiz(Quiz quiz) {
            export.add(quiz);
        }
    }

    /**
     * Exports all quizzes without errors.
     *
     * @param failOnLoss whether it is a failure that something is lost
     */
    public void export(Analysis analysis, boolean failOnLoss)
            throws IOException, MojoFailureException, BrokenSchemaException {
        new OnlySound(run, "exported").judge(analysis);
        SourceTree tree = SourceTree.at(run.settings().source());
        Export export = new Export(exporter, new FolderLookup(tree));
        try (BuildCache cache = BuildCache.none(run.settings())) {
            run.pipeline("read", cache).read(run.settings(), analysis, new Intake(export));
        }
        Path folder = to.resolve(exporter.format());
        Export.Result result;
        int files;
        try (Bundle bundle = new BundleWriter(folder).open()) {
            result = export.finish(file -> bundle.add(site(file)));
            Written written = bundle.finish();
            files = written.changed().size() + written.unchanged();
        }
        print(result);
        Path report = report(result);
        run.log()
                .info(
                        "exported %s with %s to %s (%s)%s"
                                .formatted(
                                        Summary.plural(result.quizzes(), "quiz", "quizzes"),
                                        Summary.plural(
                                                result.questions() - result.leftOut(), "question"),
                                        run.folders().relative(folder),
                                        Summary.plural(files, "file"),
                                        result.isWhole()
                                                ? ": nothing is lost"
                                                : "; what is lost is listed in "
                                                        + run.folders().relative(report)));
        if (failOnLoss && !result.isWhole()) {
            throw new MojoFailureException(
                    "`%s` cannot hold everything: %s".formatted(exporter.format(), counts(result)));
        }
    }

    private static RenderedFile site(Outgoing file) {
        return new RenderedFile(file.path(), file.source(), false);
    }

    private void print(Export.Result result) {
        ConsoleReport console =
                new ConsoleReport(
                        run.folders().prefix(run.settings().source()), run.printing().style());
        Map<String, Integer> seen = new HashMap<>();
        for (Diagnostic each : result.losses().all()) {
            if (seen.merge(each.rule().name(), 1, Integer::sum) <= MOST_OF_A_KIND
                    || run.printing().all()) {
                run.log().warn(console.text(each));
            }
        }
        if (!result.isWhole()) {
            run.log()
                    .warn("what `%s` cannot hold: %s".formatted(exporter.format(), counts(result)));
        }
    }

    private String counts(Export.Result result) {
        List<String> counts = new ArrayList<>();
        for (LossKind kind : LossKind.values()) {
            long count =
                    result.losses().all().stream()
                            .filter(each -> each.rule().equals(kind.rule()))
                            .count();
            if (count > 0) {
                counts.add(count + " " + kind.words());
            }
        }
        return String.join(", ", counts);
    }

    private Path report(Export.Result result) throws IOException {
        MachineReport json =
                ReportFormats.ALL.stream()
                        .filter(each -> each.name().equals(JSON))
                        .findFirst()
                        .orElseThrow();
        String prefix = run.folders().prefix(run.settings().source());
        CheckedRun losses =
                new CheckedRun(
                        run.reports().version(),
                        prefix,
                        result.quizzes(),
                        result.questions(),
                        0,
                        0,
                        List.of(),
                        List.of(),
                        CheckedRun.findings(result.losses(), prefix));
        Path file = run.reports().folder().path().resolve("export-" + exporter.format() + ".json");
        WholeFile.write(file, json.text(losses));
        return file;
    }
}
