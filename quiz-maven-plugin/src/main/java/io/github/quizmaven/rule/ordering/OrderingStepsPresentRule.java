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
        int steps = question.steps().size();
        return question.type() == QuestionType.ORDERING
                && (steps == 0 || steps == 1 && question.options().isEmpty());
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        if (!subject.question().steps().isEmpty()) {
            report.accept(
                    new Diagnostic(
                            ID,
                            subject.place(subject.question().steps().get(0).text().span()),
                            subject.question().name() + " asks for an order, but has one step",
                            "begin each step on a line of its own, as in `2.` and a space"));
            return;
        }
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
