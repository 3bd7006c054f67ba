package io.github.quizmaven.mojo.run;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.fix.FixedText;
import io.github.quizmaven.fix.UnifiedDiff;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.FolderFix;
import io.github.quizmaven.pipeline.QuizPipeline;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.report.Summary;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Fixes the quizzes of one folder, and tells how.
 *
 * @param unsafe whether fixes are made that an author may not want
 * @param write whether files are written, rather than only shown
 */
public record FixRun(ModuleRun run, boolean unsafe, boolean write) {

    public void fix()
            throws IOException, MojoFailureException, SettingsException, BrokenSchemaException {
        ModuleBaseline baseline = run.baseline().asItIs();
        baseline.check();
        QuizPipeline pipeline = BuiltIn.pipeline(run.settings());
        FolderFix.Outcome outcome =
                FolderFix.run(
                        run.settings().source(),
                        unsafe,
                        contents -> {
                            try (BuildCache known = BuildCache.none(run.settings(), contents)) {
                                return baseline.apply(pipeline.with(known).check(run.settings()))
                                        .analysis();
                            }
                        });
        if (outcome.left().isEmpty() && run.settings().failIfEmpty()) {
            throw run.empty();
        }
        int written = 0;
        for (Map.Entry<String, FixedText> each : outcome.texts().entrySet()) {
            if (write) {
                written += write(each.getKey(), each.getValue()) ? 1 : 0;
            } else {
                show(
                        each.getKey(),
                        each.getValue(),
                        outcome.counts().getOrDefault(each.getKey(), 0));
            }
        }
        for (String each : outcome.unsettled()) {
            run.log()
                    .warn(
                            "left `%s` alone: its fixes come to no end, or it has changed meanwhile"
                                    .formatted(shown(each)));
        }
        tell(outcome, written);
    }

    /** In one message, so that the diff can be copied as it is. */
    private void show(String path, FixedText text, int fixes) {
        run.log()
                .info(
                        "%s in `%s`:\n%s"
                                .formatted(
                                        Summary.plural(fixes, "fix", "fixes"),
                                        shown(path),
                                        String.join("\n", UnifiedDiff.of(shown(path), text))));
    }

    /** Whether the file was still the one that was read. */
    private boolean write(String path, FixedText text) throws IOException {
        boolean done =
                SourceTree.at(run.settings().source()).replace(path, text.before(), text.bytes());
        if (done) {
            run.log().info("wrote `%s`".formatted(shown(path)));
        } else {
            run.log().warn("`%s` was not written: it has changed meanwhile".formatted(shown(path)));
        }
        return done;
    }

    private String shown(String path) {
        return OneLine.of(run.folders().prefix(run.settings().source()) + path);
    }

    private void tell(FolderFix.Outcome outcome, int written) {
        String files = Summary.plural(outcome.texts().size(), "file");
        run.log()
                .info(
                        "%s %s in %s; left: %s"
                                .formatted(
                                        write ? "fixed" : "would fix",
                                        Summary.plural(outcome.count(), "problem"),
                                        files,
                                        left(outcome).problems()));
        Map<String, Long> others =
                outcome.left().found().all().stream()
                        .filter(each -> each.fix() != null && !unsafe)
                        .map(Diagnostic::rule)
                        .collect(
                                Collectors.groupingBy(
                                        rule -> rule.name(), TreeMap::new, Collectors.counting()));
        if (!others.isEmpty()) {
            run.log()
                    .info(
                            "`-Dquiz.unsafe=true` also fixes what only you can judge: %s"
                                    .formatted(
                                            others.entrySet().stream()
                                                    .map(FixRun::counted)
                                                    .collect(Collectors.joining(", "))));
        }
        if (!write && !outcome.texts().isEmpty()) {
            run.log().info("nothing was written: `-Dquiz.write=true` writes " + files);
        } else if (written < outcome.texts().size()) {
            run.log().info("wrote %d of %s".formatted(written, files));
        }
    }

    private static String counted(Map.Entry<String, Long> rule) {
        return "`" + rule.getKey() + "` " + rule.getValue();
    }

    private static Summary left(FolderFix.Outcome outcome) {
        return new Summary(
                outcome.left().files(),
                outcome.left().questions(),
                outcome.left().found(),
                outcome.left().known().all().size(),
                outcome.left().ignored(),
                Duration.ZERO);
    }
}
