package io.github.quizmaven.mojo.run;

import io.github.quizmaven.bundle.staged.WaitingRoom;
import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.show.CounterLine;
import io.github.quizmaven.mojo.show.Printing;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.QuizPipeline;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.cache.LastRun;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.report.RunReport;
import io.github.quizmaven.report.Summary;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * One goal at work in one module: analyses it unless that was done, and prints what was found.
 *
 * @param cache where builds leave what they found to the next one; null if they do not
 * @param context what goals leave to each other in one module and build
 */
public record ModuleRun(
        QuizSettings settings,
        ModuleFolders folders,
        ModuleBaseline baseline,
        ModuleReports reports,
        Printing printing,
        @Nullable Path cache,
        Log log,
        Map<String, Object> context) {

    private static final String ANALYSED = ModuleRun.class.getName();

    private record Analysed(Object key, ModuleBaseline baseline, Analysis analysis) {}

    /** Does what was not done before in this module and build. */
    interface Work {
        Analysis of(QuizPipeline pipeline) throws IOException;
    }

    /** The same goal once more, in a build of its own. */
    public ModuleRun again() {
        return new ModuleRun(
                settings, folders, baseline, reports, printing, cache, log, new HashMap<>());
    }

    /** What earlier builds leave to this one, as far as it is known. */
    BuildCache known() throws IOException {
        return cache == null ? BuildCache.none(settings) : BuildCache.in(cache, settings);
    }

    /**
     * Checks the module's quizzes, unless that was done in this build.
     *
     * @param ahead whether this build is going to render them, too, so that their pages can be made
     *     in the same pass
     */
    public Analysis check(boolean ahead)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        if (isAnalysed() && context.get(ANALYSED) instanceof Analysed done) {
            reports.write(done.analysis(), settings.source());
            return done.analysis();
        }
        try (BuildCache known = known()) {
            @Nullable WaitingRoom room = ahead ? known.waitingRoom() : null;
            return analyse(
                    known,
                    pipeline ->
                            room == null
                                    ? pipeline.check(settings)
                                    : pipeline.check(settings, room));
        }
    }

    /**
     * Whether there is a source folder; if not, that is said.
     *
     * @param called whether the user called the goal, rather than the module's POM
     */
    public boolean hasSource(boolean called) throws MojoFailureException {
        if (Files.isDirectory(settings.source())) {
            return true;
        }
        noSource(called);
        return false;
    }

    /** Whether the module was analysed before in this build, with the same settings. */
    boolean isAnalysed() {
        return context.get(ANALYSED) instanceof Analysed done
                && done.key().equals(settings.analysisKey())
                && done.baseline().equals(baseline);
    }

    /**
     * The pipeline of the module, which tells the log how far it is.
     *
     * @param verb what it does to the files
     */
    public QuizPipeline pipeline(String verb, BuildCache known) throws BrokenSchemaException {
        CounterLine counter = new CounterLine(InstantSource.system(), verb, log::info);
        return BuiltIn.pipeline(settings).telling(counter::at).with(known);
    }

    /**
     * The module's analysis, printed if it is a new one.
     *
     * @param known what earlier builds found: with nothing changed, that is the analysis
     * @param work analyses it otherwise, unless that was done
     */
    Analysis analyse(BuildCache known, Work work)
            throws IOException, SettingsException, BrokenSchemaException, MojoFailureException {
        if (isAnalysed() && context.get(ANALYSED) instanceof Analysed done) {
            reports.write(done.analysis(), settings.source());
            return done.analysis();
        }
        baseline.check();
        InstantSource clock = InstantSource.system();
        var start = clock.instant();
        LastRun.@Nullable Outcome last = known.unchanged();
        ModuleBaseline.Outcome outcome =
                baseline.apply(
                        last == null ? work.of(pipeline("checked", known)) : Analysis.of(last));
        Analysis analysis = outcome.analysis();
        print(analysis, Duration.between(start, clock.instant()));
        printing.markers().show(settings.source(), analysis);
        if (outcome.message() != null) {
            log.info(outcome.message());
        }
        context.put(ANALYSED, new Analysed(settings.analysisKey(), baseline, analysis));
        reports.write(analysis, settings.source());
        if (analysis.isEmpty() && settings.failIfEmpty()) {
            throw empty();
        }
        return analysis;
    }

    private void noSource(boolean called) throws MojoFailureException {
        if (settings.failIfEmpty()) {
            throw empty();
        }
        String nothing =
                "nothing to check: there is no `%s`".formatted(folders.relative(settings.source()));
        if (called) {
            log.info(nothing);
        } else {
            log.debug(nothing);
        }
    }

    MojoFailureException empty() {
        return new MojoFailureException(
                "no quiz found in `%s`".formatted(folders.relative(settings.source())));
    }

    private void print(Analysis analysis, Duration time) {
        new RunReport(
                        new ConsoleReport(folders.prefix(settings.source()), printing.style()),
                        summary(analysis, time),
                        printing.all())
                .print(this::print);
        if (analysis.files() == 0 && !settings.checksAll()) {
            log.warn(
                    "`quiz.includes` is `%s`, which matches no file in `%s`"
                            .formatted(
                                    OneLine.of(String.join(",", settings.includes())),
                                    folders.relative(settings.source())));
        }
    }

    private void print(Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }

    /** Fails the build if what was found is as bad as it says. */
    public void judge(Analysis analysis) throws MojoFailureException {
        if (settings.failOn().fails(analysis.found())) {
            throw new MojoFailureException(summary(analysis, Duration.ZERO).problems());
        }
    }

    private static Summary summary(Analysis analysis, Duration time) {
        return new Summary(
                analysis.files(),
                analysis.questions(),
                analysis.found(),
                analysis.known().all().size(),
                analysis.ignored(),
                time);
    }
}
