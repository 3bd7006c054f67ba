package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.pipeline.QuizPipeline.Site;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.file.CheckedFile;
import io.github.quizmaven.pipeline.file.FileResult;
import io.github.quizmaven.pipeline.file.QuizFiles;
import io.github.quizmaven.pipeline.path.PathClash;
import io.github.quizmaven.pipeline.path.Unread;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.pipeline.work.RecordedFolder;
import io.github.quizmaven.pipeline.work.Room;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.suppress.IgnorableRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes one file of a run from its bytes to what it comes to, and lets it go. Serves all threads.
 *
 * @param cache the files of the run, and what is known of them
 * @param levels which diagnostics are errors
 * @param site what becomes of pages
 */
record FileWork(
        Stages stages, BuildCache cache, RuleLevels levels, IgnorableRules ignorable, Site site) {

    private static final Room ROOM = new Room(SourceTree.MAX_BYTES);

    /** Reads a file's text that was opened. */
    private interface Reader {
        FilePass.Passed read(FilePass.Maker maker, SourceFile file, String hash);
    }

    FileResult quiz(String path) throws IOException {
        @Nullable FileResult known = known(path);
        if (known != null) {
            return known;
        }
        FileResult result = check(path, FilePass.Maker::quiz);
        if (site.isAhead() && result.page() != null && result.page().bug() != null) {
            // Who builds the site tries again, and says it there.
            FileResult checked = result.withoutPage();
            cache.keep(checked, false);
            return checked;
        }
        cache.keep(result, site.maker() != null);
        return result;
    }

    FileResult collection(String path) throws IOException {
        FileResult result = check(path, FilePass.Maker::collection);
        cache.note(path, result.checked().hash(), result.lookups());
        return result;
    }

    /** What an earlier build made of a file that would come to the same; null if it might not. */
    private @Nullable FileResult known(String path) throws IOException {
        @Nullable CheckedFile checked = cache.checked(path, ignorable);
        if (checked == null || site.maker() == null || cache.hasNoPage(path)) {
            return checked == null ? null : new FileResult(checked, null, null, List.of());
        }
        @Nullable QuizFiles page = knownPage(path, checked.hash(), site.maker());
        return page == null ? null : new FileResult(checked, null, page, List.of());
    }

    private @Nullable QuizFiles knownPage(String path, String hash, PageMaker into)
            throws IOException {
        @Nullable QuizFiles known = cache.page(path, hash);
        @Nullable QuizFiles page = known == null ? null : into.still(known);
        if (page != null && !page.files().equals(known.files())) {
            cache.refresh(page);
        }
        return page;
    }

    private FileResult check(String path, Reader reader) throws IOException {
        Opened opened = tree().open(path, SourceTree.MAX_BYTES);
        if (opened instanceof Opened.Content content) {
            return ROOM.with(content.bytes().length, () -> check(path, content.bytes(), reader));
        }
        Diagnostic why = Unread.file(tree(), path, (Opened.Refused) opened);
        return new FileResult(CheckedFile.unread(path, why), null, null, List.of());
    }

    private FileResult check(String path, byte[] bytes, Reader reader) throws IOException {
        RecordedFolder beside = new RecordedFolder(cache.folder());
        FilePass.Passed passed =
                reader.read(
                        new FilePass.Maker(stages, beside, ignorable),
                        SourceFile.decode(path, bytes),
                        Sha256.hex(bytes));
        @Nullable QuizCollection collection = null;
        @Nullable QuizFiles page = null;
        if (isSound(passed.checked())) {
            if (passed.authored() instanceof QuizCollection sound) {
                collection = sound;
            } else if (passed.authored() instanceof Quiz quiz
                    && site.maker() != null
                    && PathClash.isSound(path)) {
                page = make(site.maker(), quiz, beside);
            }
        }
        return new FileResult(passed.checked(), collection, page, beside.lookups());
    }

    private QuizFiles make(PageMaker maker, Quiz quiz, RecordedFolder beside) throws IOException {
        try {
            return maker.make(quiz, beside);
        } catch (IOException | UncheckedIOException failure) {
            if (!site.isAhead()) {
                throw failure;
            }
            return QuizFiles.none(
                    quiz.file().path(),
                    FilePass.internal(quiz.place(Span.at(0)), "renderer", failure));
        }
    }

    /** Whether a file has no errors of its own. */
    private boolean isSound(CheckedFile checked) {
        for (Diagnostic each : checked.found()) {
            @Nullable Diagnostic counts = levels.apply(each);
            if (counts != null && counts.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file that is no quiz for its name means to be one. */
    boolean isMeant(String path) throws IOException {
        if (!(tree().open(path, SourceTree.MAX_BYTES) instanceof Opened.Content content)) {
            cache.note(path, "", List.of());
            return false;
        }
        cache.note(path, Sha256.hex(content.bytes()), List.of());
        return ROOM.with(
                content.bytes().length,
                () -> stages.quiz().apply(SourceFile.decode(path, content.bytes())).meant());
    }

    SourceTree tree() {
        return cache.tree();
    }

    /** What a file says about its folder that was checked before, if anything. */
    List<QuizCollection> checkedCollection(String path, String hash) throws IOException {
        return checked(
                path,
                hash,
                stages.collection(),
                authored -> authored instanceof QuizCollection sound ? List.of(sound) : List.of());
    }

    /**
     * A quiz that was checked before.
     *
     * @throws IOException if it has changed since
     */
    List<Quiz> checkedQuiz(String path, String hash) throws IOException {
        return checked(
                path,
                hash,
                stages.quiz(),
                authored -> authored instanceof Quiz quiz ? List.of(quiz) : List.of());
    }

    /**
     * The page of a quiz that was checked before.
     *
     * @throws IOException if it has changed since
     */
    List<QuizFiles> checkedQuiz(String path, String hash, PageMaker into) throws IOException {
        @Nullable QuizFiles known = knownPage(path, hash, into);
        return known != null
                ? List.of(known)
                : checked(
                        path,
                        hash,
                        stages.quiz(),
                        authored ->
                                authored instanceof Quiz quiz
                                        ? List.of(page(quiz, hash, into))
                                        : List.of());
    }

    private QuizFiles page(Quiz quiz, String hash, PageMaker into) throws IOException {
        RecordedFolder beside = new RecordedFolder(cache.folder());
        QuizFiles page = into.make(quiz, beside);
        if (page.bug() != null) {
            throw new IOException("`" + page.path() + "`: " + page.bug().message());
        }
        cache.keep(page, hash, beside.lookups());
        return page;
    }

    /** What is made of a file that was checked before. */
    private interface Maker<R> {
        R of(@Nullable Authored authored) throws IOException;
    }

    private <R> R checked(
            String path, String hash, Function<SourceFile, Reading> reader, Maker<R> maker)
            throws IOException {
        Opened opened = tree().open(path, SourceTree.MAX_BYTES);
        if (!(opened instanceof Opened.Content content)
                || !Sha256.hex(content.bytes()).equals(hash)) {
            throw new IOException("`" + path + "` has changed since it was checked");
        }
        return ROOM.with(
                content.bytes().length,
                () -> maker.of(reader.apply(SourceFile.decode(path, content.bytes())).authored()));
    }
}
