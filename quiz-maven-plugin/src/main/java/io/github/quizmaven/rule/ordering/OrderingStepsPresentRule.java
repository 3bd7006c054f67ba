package io.github.quizmaven.rule.ordering;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.function.Consumer;

/** An ordering question lists its steps. */
public final class OrderingStepsPresentRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("ordering-steps-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        Question question = bound.question();
        if (question.type() != QuestionType.ORDERING || !question.steps().isEmpty()) {
            return;
        }
        report.accept(
                new Diagnostic(
                        ID,
                        bound.place("type"),
                        bound.name() + " asks for an order, but lists no steps",
                        question.options().isEmpty()
                                ? "list the steps in the right order as `1.`, `2.`, …"
                                : "list the steps as `1.`, `2.`, … above the sequences"));
    }
}
