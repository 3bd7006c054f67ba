package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import java.util.function.Consumer;

/** Each question explains its answer. */
public final class SolutionPresentRule implements QuestionRule {

    private static final RuleId ID = RuleId.warning("solution-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return question.parts().solution() == null;
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        report.accept(
                new Diagnostic(
                        ID,
                        subject.heading(),
                        subject.question().name() + " has no solution",
                        "add a `### Solution` part that explains the answer"));
    }
}
