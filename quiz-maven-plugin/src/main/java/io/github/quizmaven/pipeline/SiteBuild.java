package io.github.quizmaven.pipeline;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.Staged;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.file.QuizFiles;
import io.github.quizmaven.pipeline.work.RecordedFolder;
import io.github.quizmaven.pipeline.work.Workers.Ahead;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.site.Folders;
import io.github.quizmaven.site.QuizSummary;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site while its files are made: a quiz's page as soon as the quiz was checked, then the pages
 * that list quizzes. A quiz that turns out to have errors is taken out again.
 */
final class SiteBuild {

    private final Ahead<SiteRenderer> renderer;
    private final BuildCache cache;
    private final Bundle bundle;
    private final Map<String, QuizFiles> quizzes = new LinkedHashMap<>();
    private final Map<String, Titled> titled = new HashMap<>();
    private List<QuizCollection> collections = List.of();

    /** What a page may know of the folder that it is in, and of no other. */
    private record Titled(@Nullable String title, Folders folders) {
        static final Titled NONE = new Titled(null, Folders.NONE);

        static Titled of(QuizCollection collection) {
            return new Titled(
                    collection.title() == null ? null : collection.title().text(),
                    new Folders(List.of(collection)));
        }
    }

    /**
     * @param cache what links and images of catalogues lead into
     */
    SiteBuild(Ahead<SiteRenderer> renderer, BuildCache cache, Bundle bundle) {
        this.renderer = renderer;
        this.cache = cache;
        this.bundle = bundle;
    }

    /** Makes a page that nobody sees, so that all that pages need is loaded before the first. */
    static String rehearse(SiteRenderer renderer) {
        SourceFile nothing = SourceFile.of("quiz.md", "");
        Quiz quiz = new Quiz("quiz", nothing, Metadata.NONE, null, null, List.of());
        return renderer.quiz(quiz, SourceFolder.EMPTY, Folders.NONE).toString();
    }

    /** Tells what folders are called, before the first quiz. */
    void folders(Collection<QuizCollection> sound) throws IOException {
        for (RenderedFile each : renderer.get().assets()) {
            bundle.add(each);
        }
        collections = List.copyOf(sound);
        collections.forEach(each -> titled.put(each.folder(), Titled.of(each)));
    }

    /**
     * Makes a quiz's page and what it shows. Serves all threads.
     *
     * @param beside what its links and images lead into
     */
    QuizFiles make(Quiz quiz, RecordedFolder beside) throws IOException {
        String path = quiz.file().path();
        String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        Titled above = titled.getOrDefault(parent, Titled.NONE);
        beside.title(parent, above.title());
        List<RenderedFile> files;
        QuizSummary summary;
        try {
            summary = QuizSummary.of(quiz);
            files = renderer.get().quiz(quiz, beside, above.folders());
        } catch (RuntimeException | StackOverflowError bug) {
            return QuizFiles.none(path, FilePass.internal(quiz.place(Span.at(0)), "renderer", bug));
        }
        List<Staged> staged = new ArrayList<>();
        for (RenderedFile each : files) {
            staged.add(bundle.stage(each));
        }
        return new QuizFiles(path, summary, staged, null);
    }

    /** A page that an earlier build made, if the site still has it just so; otherwise null. */
    @Nullable QuizFiles still(QuizFiles earlier) throws IOException {
        List<Staged> files = new ArrayList<>();
        for (Staged each : earlier.files()) {
            @Nullable Staged still = bundle.still(each);
            if (still == null) {
                return null;
            }
            files.add(still);
        }
        return new QuizFiles(earlier.path(), earlier.summary(), files, null);
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
        RecordedFolder beside = new RecordedFolder(cache.folder());
        for (RenderedFile each : renderer.get().catalogue(summaries, beside, new Folders(sound))) {
            bundle.add(each);
        }
        cache.note("", "", beside.lookups());
    }
}
