package io.github.quizmaven.pipeline;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.site.Folders;
import io.github.quizmaven.site.QuizSummary;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site while its files are made: a quiz's page as soon as the quiz was checked, then the pages
 * that list quizzes. A quiz that turns out to have errors is taken out again.
 */
final class SiteBuild {

    private final SiteRenderer renderer;
    private final SourceFolder folder;
    private final Bundle bundle;
    private final Map<String, Made> quizzes = new LinkedHashMap<>();
    private List<QuizCollection> collections = List.of();

    /** What was made of a quiz. */
    private record Made(QuizSummary summary, List<String> files) {}

    /**
     * @param folder what links and images lead into
     */
    SiteBuild(SiteRenderer renderer, SourceFolder folder, Bundle bundle) throws IOException {
        this.renderer = renderer;
        this.folder = folder;
        this.bundle = bundle;
        for (RenderedFile each : renderer.assets()) {
            bundle.add(each);
        }
    }

    /** Tells what folders are called, before the first quiz. */
    void folders(Collection<QuizCollection> sound) {
        collections = List.copyOf(sound);
    }

    /** Makes a quiz's page; if that breaks, says so. */
    @Nullable Diagnostic add(Quiz quiz) throws IOException {
        String path = quiz.file().path();
        List<RenderedFile> files;
        QuizSummary summary;
        try {
            summary = QuizSummary.of(quiz);
            files = renderer.quiz(quiz, folder, new Folders(collections));
        } catch (RuntimeException | StackOverflowError bug) {
            return FilePass.internal(quiz.place(Span.at(0)), "renderer", bug);
        }
        List<String> made = new ArrayList<>();
        quizzes.put(path, new Made(summary, made));
        for (RenderedFile each : files) {
            bundle.add(each);
            made.add(each.path());
        }
        return null;
    }

    /** Takes a quiz out that must not be part of the site. */
    void drop(String path) {
        @Nullable Made made = quizzes.remove(path);
        if (made != null) {
            made.files().forEach(bundle::drop);
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
        List<QuizSummary> summaries = quizzes.values().stream().map(Made::summary).toList();
        for (RenderedFile each : renderer.catalogue(summaries, folder, new Folders(sound))) {
            bundle.add(each);
        }
    }
}
