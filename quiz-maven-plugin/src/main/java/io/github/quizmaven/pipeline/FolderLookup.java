package io.github.quizmaven.pipeline;

import io.github.quizmaven.model.Question;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.source.Opened;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.source.SourceTree;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
        this.quizzes = Set.copyOf(tree.allQuizzes());
        this.collections = Set.copyOf(tree.allCollections());
    }

    @Override
    public Set<String> names(String folder) {
        return names.computeIfAbsent(folder, tree::names);
    }

    @Override
    public @Nullable Target page(String path) {
        if (collections.contains(path)) {
            return new Target(Set.of(), true);
        }
        return quizzes.contains(path) ? pages.computeIfAbsent(path, this::quiz).orElse(null) : null;
    }

    @Override
    public Opened open(String path, int most) {
        return tree.open(path, most);
    }

    @Override
    public Opened.@Nullable Refused refusal(String path, int most) {
        return tree.refusal(path, most);
    }

    private Optional<Target> quiz(String path) {
        try {
            @Nullable SourceFile file = tree.read(path);
            return file == null
                    ? Optional.of(new Target(Set.of(), false))
                    : target(stages.parser().apply(file));
        } catch (RuntimeException | StackOverflowError unreadable) {
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
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        bound.complete()));
    }
}
