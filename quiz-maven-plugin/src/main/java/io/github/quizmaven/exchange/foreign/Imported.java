package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Quiz;
import java.util.List;

/**
 * What came out of one source file. Spans of the quizzes are places of that file.
 *
 * @param quizzes their ids are paths for the imported files, without an ending
 * @param notes what was dropped, guessed, repaired or refused, in the order in which it was found
 */
public record Imported(List<Quiz> quizzes, List<Diagnostic> notes) {

    public Imported {
        quizzes = List.copyOf(quizzes);
        notes = List.copyOf(notes);
    }

    /** How many questions the quizzes hold. */
    public int questions() {
        return quizzes.stream().mapToInt(quiz -> quiz.questions().size()).sum();
    }
}
