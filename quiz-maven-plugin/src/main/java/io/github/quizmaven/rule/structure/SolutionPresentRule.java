package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.function.Consumer;

/** Each question explains its answer. */
public final class SolutionPresentRule implements QuestionRule {

    private static final RuleId ID = RuleId.warning("solution-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        if (bound.question().solution() == null) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.heading(),
                            bound.name() + " has no solution",
                            "add a `### Solution` part that explains the answer"));
        }
    }
}
