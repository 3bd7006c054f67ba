package io.github.quizmaven.mojo.exchange;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.exchange.foreign.NoteKind;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportReport;
import io.github.quizmaven.exchange.intake.ImportResult;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.show.CounterLine;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.report.Summary;
import io.github.quizmaven.source.WholeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One import at work: runs it, tells what it did and writes the report. */
public record ImportRun(ImportSettings settings, ModuleFolders folders, Path reports, Log log) {

    /** How many notes of a kind are printed; the report has all. */
    private static final int MOST_OF_A_KIND = 10;

    public void run() throws IOException, MojoFailureException {
        ImportResult result;
        try {
            CounterLine counter = new CounterLine(InstantSource.system(), "read", log::info);
            result = Import.run(settings, counter::at);
        } catch (FileAlreadyExistsException taken) {
            throw new MojoFailureException(
                    ("`%s` already exists and differs: nothing was written;"
                                    + " `-Dquiz.write=overwrite` replaces %s")
                            .formatted(
                                    folders.relative(settings.to().resolve(taken.getFile())),
                                    taken.getReason()));
        }
        if (result.files() == 0) {
            throw new MojoFailureException(
                    "no file to import in `%s`".formatted(folders.relative(settings.from())));
        }
        print(result);
        ImportReport report = new ImportReport(result);
        WholeFile.write(report(), report.text());
        report.summary().lines().forEach(log::info);
        report.reasons(NoteKind.DROPPED).forEach(log::info);
        if (result.count(NoteKind.REFUSED) > 0) {
            report.reasons(NoteKind.REFUSED).forEach(log::info);
        }
        log.info("every place is listed in " + folders.relative(report()));
        log.info(outcome(result.output()));
    }

    private Path report() {
        return reports.resolve("import.txt");
    }

    private void print(ImportResult result) {
        boolean folder = Files.isDirectory(settings.from());
        Path root = folder ? settings.from() : settings.from().getParent();
        ConsoleReport console = new ConsoleReport(folders.prefix(root));
        Map<String, Integer> seen = new HashMap<>();
        for (Diagnostic note : result.notes().all()) {
            String kind = note.rule().name();
            if (note.severity() == Severity.WARNING
                    && seen.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
                log.warn(console.text(note));
            }
        }
        seen.forEach(
                (kind, count) -> {
                    if (count > MOST_OF_A_KIND) {
                        log.info(
                                "and %d more of `%s`, in %s"
                                        .formatted(
                                                count - MOST_OF_A_KIND,
                                                kind,
                                                folders.relative(report())));
                    }
                });
    }

    private String outcome(ImportResult.Output output) {
        int files = output.added().size() + output.replaced().size();
        String to = folders.relative(settings.to());
        if (output.written()) {
            return "wrote %s to %s, %d unchanged"
                    .formatted(Summary.plural(files, "file"), to, output.unchanged());
        }
        String wish = output.replaced().isEmpty() ? "-Dquiz.write=true" : "-Dquiz.write=overwrite";
        return files == 0
                ? "nothing to write: %s is up to date".formatted(to)
                : "nothing was written: `%s` writes %s to %s"
                        .formatted(wish, Summary.plural(files, "file"), to);
    }
}
