package io.github.quizmaven.pipeline;

import io.github.quizmaven.model.Question;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks things up on the disk and remembers them for one run. Of the quizzes that links lead to it
 * keeps the ids.
 */
final class FolderLookup implements SourceFolder {

    private final SourceTree tree;
    private final Stages stages;
    private final Set<String> quizzes;
    private final Set<String> collections;
    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();
    private final Map<String, Optional<Target>> pages = new ConcurrentHashMap<>();

    FolderLookup(SourceTree tree, Stages stages) {
        this.tree = tree;
        this.stages = stages;
        this.quizzes = Set.copyOf(tree.quizzes());
        this.collections = Set.copyOf(tree.collections());
    }

    @Override
    public Set<String> names(String folder) {
        return names.computeIfAbsent(folder, this::list);
    }

    @Override
    public @Nullable Target page(String path) {
        if (collections.contains(path)) {
            return new Target(Set.of(), true);
        }
        return quizzes.contains(path) ? pages.computeIfAbsent(path, this::quiz).orElse(null) : null;
    }

    @Override
    public Optional<byte[]> read(String path, int most) {
        try (InputStream in = Files.newInputStream(tree.root().resolve(path))) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private Set<String> list(String folder) {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.list(tree.root().resolve(folder))) {
            files.forEach(
                    each -> found.add(each.getFileName() + (Files.isDirectory(each) ? "/" : "")));
        } catch (IOException | InvalidPathException noFolder) {
            return Set.of();
        }
        return Set.copyOf(found);
    }

    private Optional<Target> quiz(String path) {
        try {
            @Nullable SourceFile file = tree.read(path);
            return file == null
                    ? Optional.of(new Target(Set.of(), false))
                    : target(stages.parser().apply(file));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // Reported where that file itself is checked.
            return Optional.of(new Target(Set.of(), false));
        }
    }

    private Optional<Target> target(QuizDocument document) {
        if (!document.quiz()) {
            boolean meant = document.file().undecodable() != null;
            return meant ? Optional.of(new Target(Set.of(), false)) : Optional.empty();
        }
        BoundQuiz bound = BoundQuiz.of(document, stages.binder().apply(document));
        return Optional.of(
                new Target(
                        bound.quiz().questions().stream()
                                .map(Question::id)
                                .collect(Collectors.toSet()),
                        bound.complete()));
    }
}
