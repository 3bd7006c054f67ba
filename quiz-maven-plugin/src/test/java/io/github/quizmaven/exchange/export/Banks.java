package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.pipeline.work.FolderLookup;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.folder.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The quizzes of a folder, on their way out. */
final class Banks {

    private Banks() {}

    /** An export that has taken in all of them. */
    static Export export(Exporter exporter, SourceTree bank) {
        Export export = new Export(exporter, new FolderLookup(bank));
        for (String path : bank.collections()) {
            Reading collection =
                    new QuizReader().collection(Objects.requireNonNull(bank.read(path)));
            export.add((QuizCollection) Objects.requireNonNull(collection.authored()));
        }
        quizzes(bank).forEach(export::add);
        return export;
    }

    static List<Quiz> quizzes(SourceTree bank) {
        List<Quiz> quizzes = new ArrayList<>();
        for (String path : bank.quizzes()) {
            Reading quiz = new QuizReader().quiz(Objects.requireNonNull(bank.read(path)));
            assertEquals(List.of(), quiz.diagnostics());
            quizzes.add((Quiz) Objects.requireNonNull(quiz.authored()));
        }
        return quizzes;
    }
}
