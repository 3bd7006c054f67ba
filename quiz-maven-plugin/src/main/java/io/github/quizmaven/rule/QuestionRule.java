package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Diagnostic;
import java.util.function.Consumer;

/** A rule that looks at one question at a time, and only at questions that could be read. */
public interface QuestionRule extends Rule {

    void check(BoundQuestion question, Consumer<Diagnostic> report);

    @Override
    default void check(BoundQuiz quiz, Consumer<Diagnostic> report) {
        quiz.questions().forEach(each -> check(each, report));
    }
}
