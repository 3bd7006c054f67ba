package io.github.quizmaven.rule.ordering;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import java.util.function.Consumer;

/** An ordering question lists its steps. */
public final class OrderingStepsPresentRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("ordering-steps-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return question.type() == QuestionType.ORDERING && question.steps().isEmpty();
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        report.accept(
                new Diagnostic(
                        ID,
                        subject.place(Key.TYPE),
                        subject.question().name() + " asks for an order, but lists no steps",
                        subject.question().options().isEmpty()
                                ? "list the steps in the right order as `1.`, `2.`, …"
                                : "list the steps as `1.`, `2.`, … above the sequences"));
    }
}
