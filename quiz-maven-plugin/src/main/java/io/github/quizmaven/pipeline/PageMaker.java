package io.github.quizmaven.pipeline;

import io.github.quizmaven.bundle.staged.Intake;
import io.github.quizmaven.bundle.staged.Staged;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the pages of quizzes and lets them go. Serves all threads once it knows the folders. */
final class PageMaker {

    private final Ahead<SiteRenderer> renderer;
    private final Intake intake;
    private final Map<String, Titled> titled = new HashMap<>();

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
     * @param intake takes the pages
     */
    PageMaker(Ahead<SiteRenderer> renderer, Intake intake) {
        this.renderer = renderer;
        this.intake = intake;
    }

    /** Makes a page that nobody sees, so that all that pages need is loaded before the first. */
    int rehearse() throws IOException {
        SourceFile nothing = SourceFile.of("quiz.md", "");
        Quiz quiz = new Quiz("quiz", nothing, Metadata.NONE, null, null, List.of());
        return renderer.get().quiz(quiz, SourceFolder.EMPTY, Folders.NONE).size();
    }

    /** Tells what folders are called, before the first quiz. */
    void folders(Collection<QuizCollection> sound) {
        for (QuizCollection each : sound) {
            titled.put(each.folder(), Titled.of(each));
        }
    }

    /**
     * Makes a quiz's page and what it shows.
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
            staged.add(intake.stage(each));
        }
        return new QuizFiles(path, summary, staged, null);
    }

    /** A page that was made earlier, if it is still there just so; otherwise null. */
    @Nullable QuizFiles still(QuizFiles earlier) throws IOException {
        @Nullable List<Staged> files = intake.still(earlier.files());
        return files == null ? null : new QuizFiles(earlier.path(), earlier.summary(), files, null);
    }
}
