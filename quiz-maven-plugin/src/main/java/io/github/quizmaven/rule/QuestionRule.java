package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Question;
import java.util.function.Consumer;

/** A rule about one question at a time, and only about questions that could be read wholly. */
public non-sealed interface QuestionRule extends Rule {

    /** Whether a question has what the rule looks at. */
    default boolean concerns(Question question) {
        return true;
    }

    /** Checks a question that the rule concerns. */
    void check(QuestionSubject subject, Consumer<Diagnostic> report);

    @Override
    default void check(Subject subject, Consumer<Diagnostic> report) {
        for (QuestionSubject each : subject.questions()) {
            if (concerns(each.question())) {
                check(each, report);
            }
        }
    }
}
