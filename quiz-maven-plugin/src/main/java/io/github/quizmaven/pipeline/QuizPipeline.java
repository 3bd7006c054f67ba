package io.github.quizmaven.pipeline;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.staged.WaitingRoom;
import io.github.quizmaven.math.Typesetter;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.cache.formula.KnownFormulas;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.work.Progress;
import io.github.quizmaven.pipeline.work.Workers;
import io.github.quizmaven.pipeline.work.Workers.Ahead;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.site.SiteRenderer;
import java.io.IOException;
import java.util.concurrent.FutureTask;
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
        return run(settings, known -> Site.NONE, CheckRun::run);
    }

    /**
     * The same, but in the same pass it makes the pages of files without errors, for a site that is
     * built later. What is found does not depend on it.
     */
    public Analysis check(QuizSettings settings, WaitingRoom room) throws IOException {
        Analysis analysis =
                run(
                        settings,
                        known -> new Site(new PageMaker(renderer(settings), room), null),
                        CheckRun::run);
        room.sweep();
        return analysis;
    }

    /**
     * Checks every file and makes the pages of those without errors in the same pass.
     *
     * @param bundle takes the whole site; it is the caller's to finish or to close
     */
    public Analysis build(QuizSettings settings, Bundle bundle) throws IOException {
        return run(settings, known -> site(settings, known, bundle), CheckRun::run);
    }

    /**
     * Makes the pages of files that were checked before in the same build.
     *
     * @throws IOException if one of them has changed since
     */
    public void render(QuizSettings settings, Analysis analysis, Bundle bundle) throws IOException {
        run(
                settings,
                known -> site(settings, known, bundle),
                run -> {
                    run.render(analysis);
                    return analysis;
                });
    }

    /** Takes what was checked before and has no errors, in the order of paths. */
    public interface Reader {

        /** Takes a folder that says what it is called; all come before the first quiz. */
        void folder(QuizCollection collection);

        void quiz(Quiz quiz);
    }

    /**
     * Reads files once more that were checked before in the same build.
     *
     * @throws IOException if one of them has changed since
     */
    public void read(QuizSettings settings, Analysis analysis, Reader reader) throws IOException {
        run(
                settings,
                known -> Site.NONE,
                run -> {
                    run.read(analysis, reader);
                    return analysis;
                });
    }

    /**
     * What becomes of the pages of a run.
     *
     * @param maker makes them; null if none are to be made
     * @param build puts them together; null if that is not yet done
     */
    record Site(@Nullable PageMaker maker, @Nullable SiteBuild build) {

        static final Site NONE = new Site(null, null);

        /** Whether pages are made for a site that is built later. */
        boolean isAhead() {
            return build == null;
        }
    }

    private Site site(QuizSettings settings, BuildCache known, Bundle bundle) {
        Ahead<SiteRenderer> renderer = renderer(settings);
        return new Site(new PageMaker(renderer, bundle), new SiteBuild(renderer, known, bundle));
    }

    /** Begun by who needs it first. */
    private Ahead<SiteRenderer> renderer(QuizSettings settings) {
        return new Ahead<>(new FutureTask<>(() -> renderers.apply(settings)));
    }

    /**
     * A folder that is checked again and again while its files are written.
     *
     * @param nested whether the folders in it are part of it
     */
    public LiveFolder live(QuizSettings settings, boolean nested) throws IOException {
        return new LiveFolder(
                stages, settings, RuleCatalog.ignorable(settings.rules().off()), nested);
    }

    /** Loads what a check needs, so that the first one finds it ready. */
    public void prepare() {
        stages.preparation().run();
    }

    private interface Task {
        Analysis of(CheckRun run) throws IOException;
    }

    private Analysis run(QuizSettings settings, Function<BuildCache, Site> site, Task task)
            throws IOException {
        BuildCache known = cache == null ? BuildCache.none(settings) : cache;
        try (KnownFormulas formulas = known.formulas();
                Workers workers = new Workers(threads)) {
            Typesetter.remember(formulas);
            FileWork work =
                    new FileWork(
                            stages,
                            known,
                            settings.rules(),
                            RuleCatalog.ignorable(settings.rules().off()),
                            site.apply(known));
            return task.of(new CheckRun(settings, work, workers, progress));
        } finally {
            Typesetter.forget(known.formulas());
        }
    }
}
