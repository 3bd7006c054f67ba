package io.github.quizmaven.rule.bank;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import java.util.List;
import java.util.function.Consumer;

/** No question is asked twice. */
public final class DuplicateQuestionRule implements BankRule {

    private static final RuleId ID = RuleId.warning("duplicate-question");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Bank bank, Consumer<Diagnostic> report) {
        for (Bank.Repetition each : bank.repetitions()) {
            if (each.agrees() && !sharesId(each)) {
                report.accept(
                        new Diagnostic(
                                ID,
                                each.later().place(),
                                "this question was already asked " + each.where(),
                                "delete one of them, or ask something else",
                                List.of(new Related(each.first().place(), "the same question"))));
            }
        }
    }

    /** Pasted twice into one quiz, it has one id twice: {@code id-unique} says so. */
    private static boolean sharesId(Bank.Repetition repetition) {
        return repetition.isInOneFile() && repetition.first().id().equals(repetition.later().id());
    }
}
