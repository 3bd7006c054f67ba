package io.github.quizmaven.rule.bank;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import java.util.List;
import java.util.function.Consumer;

/** A question that is asked twice has the same key both times: one of two keys is wrong. */
public final class ConflictingAnswerRule implements BankRule {

    private static final RuleId ID = RuleId.error("conflicting-answer");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Bank bank, Consumer<Diagnostic> report) {
        for (Bank.Repetition each : bank.repetitions()) {
            if (!each.agrees()) {
                report.accept(
                        new Diagnostic(
                                ID,
                                each.later().place(),
                                "this question was already asked "
                                        + each.where()
                                        + ", with another answer",
                                "correct one of the answers, then delete one of the questions",
                                List.of(
                                        new Related(
                                                each.first().place(),
                                                "the same question with another answer"))));
            }
        }
    }
}
