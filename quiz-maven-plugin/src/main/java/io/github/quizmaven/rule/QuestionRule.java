package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * A rule that looks at one question at a time. Questions whose response could not be read, or that
 * offer no options where they must, have their report already and are left out.
 */
public interface QuestionRule extends Rule {

    void check(BoundQuestion question, Consumer<Diagnostic> report);

    @Override
    default void check(BoundQuiz quiz, Consumer<Diagnostic> report) {
        quiz.questions().filter(BoundQuestion::asks).forEach(each -> check(each, report));
    }
}
