package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.CollectionDocument;
import io.github.quizmaven.source.Opened;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a source folder through the stages file by file, letting each go before the next. One
 * instance serves all threads.
 */
public final class QuizPipeline {

    private final Stages stages;

    public QuizPipeline(Stages stages) {
        this.stages = stages;
    }

    /** Checks every file. Content is never a reason to stop; a file that cannot be read is. */
    public Analysis analyse(QuizSettings settings) throws IOException {
        SourceTree tree = tree(settings);
        SourceFolder folder = new FolderLookup(tree, stages);
        List<CheckedFile> checked = new ArrayList<>();
        for (String path : tree.quizzes()) {
            checked.add(check(tree, path, folder, settings.rules()));
        }
        List<String> quizzes =
                checked.stream().filter(CheckedFile::isQuiz).map(CheckedFile::path).toList();
        List<Diagnostic> found = new ArrayList<>(PathClash.check(quizzes));
        checked.forEach(each -> found.addAll(each.found()));
        tree.outside().forEach(each -> found.add(Unread.linkedFolder(each)));
        tree.undecodable().forEach(each -> found.add(Unread.undecodable(each)));
        BankCheck bank = new BankCheck(stages.bankRules(), checked, settings);
        found.addAll(bank.run());
        for (String path : tree.collections()) {
            found.addAll(checkCollection(tree, path));
        }
        Diagnostics judged =
                Diagnostics.of(found.stream().flatMap(settings.rules()::apply).toList());
        Set<String> bad =
                judged.atLeast(Severity.ERROR)
                        .map(each -> each.place().path())
                        .collect(Collectors.toSet());
        return new Analysis(
                checked.size(),
                checked.stream().mapToInt(CheckedFile::questions).sum(),
                judged,
                Diagnostics.of(List.of()),
                checked.stream().mapToInt(CheckedFile::ignored).sum() + bank.ignored(),
                quizzes.stream().filter(path -> !bad.contains(path)).toList(),
                quizzes.stream().filter(bad::contains).toList());
    }

    /**
     * Reads the sound quizzes of an analysis once more, one at a time as they are asked for.
     *
     * @throws UncheckedIOException when iterated, if a file cannot be read any more
     */
    public Iterable<Quiz> quizzes(QuizSettings settings, Analysis analysis) {
        SourceTree tree = new SourceTree(settings.source(), analysis.valid(), List.of());
        return () -> analysis.valid().stream().map(path -> quiz(tree, path)).iterator();
    }

    /** The source folder, for what pages show of it. */
    SourceFolder folder(QuizSettings settings) {
        return new FolderLookup(SourceTree.at(settings.source()), stages);
    }

    /** The texts of folders whose {@code index.md} is free of errors. */
    List<CollectionDocument> collections(QuizSettings settings, Analysis analysis)
            throws IOException {
        SourceTree tree = tree(settings);
        List<CollectionDocument> sound = new ArrayList<>();
        for (String path : tree.collections()) {
            @Nullable SourceFile file = tree.read(path);
            if (file != null && !analysis.hasErrors(path)) {
                sound.add(stages.collectionParser().apply(file));
            }
        }
        return sound;
    }

    private List<Diagnostic> checkCollection(SourceTree tree, String path) throws IOException {
        Opened opened = tree.open(path, SourceTree.MAX_BYTES);
        return opened instanceof Opened.Content content
                ? new FileCheck(stages, SourceFile.decode(path, content.bytes())).runCollection()
                : List.of(Unread.file(tree, path, (Opened.Refused) opened));
    }

    private Quiz quiz(SourceTree tree, String path) {
        try {
            @Nullable SourceFile file = tree.read(path);
            if (file == null) {
                throw new IOException("`" + path + "` has changed since it was checked");
            }
            // Where a build makes a missing answer no error, the other questions are still shown.
            return stages.binder().apply(stages.parser().apply(file)).answerable();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CheckedFile check(SourceTree tree, String path, SourceFolder folder, RuleLevels levels)
            throws IOException {
        Opened opened = tree.open(path, SourceTree.MAX_BYTES);
        return opened instanceof Opened.Content content
                ? new FileCheck(stages, SourceFile.decode(path, content.bytes()), folder, levels)
                        .run()
                : CheckedFile.unread(
                        path, List.of(Unread.file(tree, path, (Opened.Refused) opened)));
    }

    private static SourceTree tree(QuizSettings settings) throws IOException {
        return SourceTree.below(settings.source(), settings.includes(), settings.excludes());
    }
}
