package io.github.quizmaven.pipeline;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.staged.Staged;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.cache.KnownCatalogue;
import io.github.quizmaven.pipeline.file.QuizFiles;
import io.github.quizmaven.pipeline.work.RecordedFolder;
import io.github.quizmaven.pipeline.work.Workers.Ahead;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.site.Folders;
import io.github.quizmaven.site.QuizSummary;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.site.file.RenderedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site while its files come together: a quiz's page as soon as the quiz was checked, then the
 * pages that list quizzes. A quiz that turns out to have errors is taken out again.
 */
final class SiteBuild {

    private final Ahead<SiteRenderer> renderer;
    private final BuildCache cache;
    private final Bundle bundle;
    private final Map<String, QuizFiles> quizzes = new LinkedHashMap<>();
    private List<QuizCollection> collections = List.of();

    /**
     * @param cache what links and images of catalogues lead into
     */
    SiteBuild(Ahead<SiteRenderer> renderer, BuildCache cache, Bundle bundle) {
        this.renderer = renderer;
        this.cache = cache;
        this.bundle = bundle;
    }

    /** Tells what folders are called, before the first quiz. */
    void folders(Collection<QuizCollection> sound) throws IOException {
        for (RenderedFile each : renderer.get().assets()) {
            bundle.add(each);
        }
        collections = List.copyOf(sound);
    }

    /** Makes a quiz's page part of the site. */
    void add(QuizFiles quiz) throws IOException {
        if (quiz.summary() != null) {
            quizzes.put(quiz.path(), quiz);
            for (Staged each : quiz.files()) {
                bundle.add(each);
            }
        }
    }

    /** Takes a quiz out that must not be part of the site. */
    private void drop(String path) {
        @Nullable QuizFiles made = quizzes.remove(path);
        if (made != null) {
            made.files().forEach(each -> bundle.drop(each.path()));
        }
    }

    /**
     * Makes the pages that list quizzes.
     *
     * @param invalid paths of files that must not be part of the site
     */
    void list(Collection<String> invalid) throws IOException {
        invalid.forEach(this::drop);
        List<QuizCollection> sound =
                collections.stream().filter(each -> !invalid.contains(each.file().path())).toList();
        List<QuizSummary> summaries = new ArrayList<>();
        for (QuizFiles each : quizzes.values()) {
            if (each.summary() != null) {
                summaries.add(each.summary());
            }
        }
        for (Staged each : catalogue(summaries, sound)) {
            bundle.add(each);
        }
    }

    private List<Staged> catalogue(List<QuizSummary> summaries, List<QuizCollection> sound)
            throws IOException {
        String key = KnownCatalogue.key(summaries, sound);
        @Nullable List<Staged> known = cache.catalogue().files(key);
        @Nullable List<Staged> still = known == null ? null : bundle.still(known);
        if (still != null) {
            cache.catalogue().refresh(still);
            return still;
        }
        RecordedFolder beside = new RecordedFolder(cache.folder());
        List<Staged> files = new ArrayList<>();
        for (RenderedFile each : renderer.get().catalogue(summaries, beside, new Folders(sound))) {
            files.add(bundle.stage(each));
        }
        cache.catalogue().keep(key, files, beside.lookups());
        return files;
    }
}
