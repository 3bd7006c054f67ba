package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Quiz;
import java.util.function.Consumer;

/** A rule about a quiz as a whole. */
public non-sealed interface QuizRule extends Rule {

    void check(Quiz quiz, Subject subject, Consumer<Diagnostic> report);

    @Override
    default void check(Subject subject, Consumer<Diagnostic> report) {
        if (subject.authored() instanceof Quiz quiz) {
            check(quiz, subject, report);
        }
    }
}
