package io.github.quizmaven.pipeline;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.work.Progress;
import io.github.quizmaven.pipeline.work.Workers;
import io.github.quizmaven.pipeline.work.Workers.Ahead;
import io.github.quizmaven.site.SiteRenderer;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a source folder through the stages in one pass, several files at once, letting each go when
 * it is done. What comes of it is the same for any number of threads. One instance serves all
 * threads.
 */
public final class QuizPipeline {

    private final Stages stages;
    private final Function<QuizSettings, SiteRenderer> renderers;
    private final int threads;
    private final Progress progress;
    private final @Nullable BuildCache cache;

    /**
     * @param renderers makes pages as a build wants them
     */
    public QuizPipeline(Stages stages, Function<QuizSettings, SiteRenderer> renderers) {
        this(stages, renderers, Workers.most(), Progress.NONE, null);
    }

    private QuizPipeline(
            Stages stages,
            Function<QuizSettings, SiteRenderer> renderers,
            int threads,
            Progress progress,
            @Nullable BuildCache cache) {
        this.stages = stages;
        this.renderers = renderers;
        this.threads = threads;
        this.progress = progress;
        this.cache = cache;
    }

    /** The same, but it tells how far it is. */
    public QuizPipeline telling(Progress listener) {
        return new QuizPipeline(stages, renderers, threads, listener, cache);
    }

    /** The same at work with another number of threads. */
    QuizPipeline with(int number) {
        return new QuizPipeline(stages, renderers, number, progress, cache);
    }

    /**
     * The same, but it takes from a cache what it need not do again. A cache is for one run, and
     * for the settings with which it was made.
     */
    public QuizPipeline with(BuildCache known) {
        return new QuizPipeline(stages, renderers, threads, progress, known);
    }

    /** Checks every file. Content is never a reason to stop; a file that cannot be read is. */
    public Analysis check(QuizSettings settings) throws IOException {
        return run(settings, null, CheckRun::run);
    }

    /**
     * Checks every file and makes the pages of those without errors in the same pass.
     *
     * @param bundle takes the whole site; it is the caller's to finish or to close
     */
    public Analysis build(QuizSettings settings, Bundle bundle) throws IOException {
        return run(settings, bundle, CheckRun::run);
    }

    /**
     * Makes the pages of files that were checked before in the same build.
     *
     * @throws IOException if one of them has changed since
     */
    public void render(QuizSettings settings, Analysis analysis, Bundle bundle) throws IOException {
        run(
                settings,
                bundle,
                run -> {
                    run.render(analysis);
                    return analysis;
                });
    }

    private Ahead<SiteRenderer> renderer(QuizSettings settings, Workers workers) {
        Ahead<SiteRenderer> renderer = workers.ahead(() -> renderers.apply(settings));
        workers.ahead(() -> SiteBuild.rehearse(renderer.get()));
        return renderer;
    }

    private interface Task {
        Analysis of(CheckRun run) throws IOException;
    }

    private Analysis run(QuizSettings settings, @Nullable Bundle bundle, Task task)
            throws IOException {
        BuildCache known = cache == null ? BuildCache.none(settings) : cache;
        try (Workers workers = new Workers(threads)) {
            @Nullable SiteBuild site =
                    bundle == null
                            ? null
                            : new SiteBuild(renderer(settings, workers), known, bundle);
            FileWork work =
                    new FileWork(
                            stages,
                            known,
                            settings.rules(),
                            RuleCatalog.ignorable(settings.rules().off()),
                            site);
            return task.of(new CheckRun(settings, work, workers, progress));
        }
    }
}
