package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A rendered site written to a folder. */
final class SiteFolder {

    private static final SiteRenderer RENDERER = renderer(SiteOptions.DEFAULT);

    private SiteFolder() {}

    /** Publishes every file that a page names. */
    static SiteRenderer renderer(SiteOptions options) {
        return new SiteRenderer(options);
    }

    static List<RenderedFile> files(Quiz... quizzes) {
        return files(RENDERER, quizzes);
    }

    private static List<RenderedFile> files(SiteRenderer renderer, Quiz... quizzes) {
        List<RenderedFile> files = new ArrayList<>(renderer.assets());
        SourceFolder source = Fixtures.folder();
        Arrays.stream(quizzes)
                .map(quiz -> renderer.quiz(quiz, source, Folders.NONE))
                .forEach(files::addAll);
        files.addAll(
                renderer.catalogue(
                        Arrays.stream(quizzes).map(QuizSummary::of).toList(),
                        source,
                        Folders.NONE));
        return files;
    }

    static void write(Path folder, Quiz... quizzes) throws IOException {
        write(folder, files(quizzes));
    }

    static void write(Path folder, SiteOptions options, Quiz... quizzes) throws IOException {
        write(folder, files(renderer(options), quizzes));
    }

    static void write(Path folder, List<RenderedFile> files) throws IOException {
        for (RenderedFile file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }
}
