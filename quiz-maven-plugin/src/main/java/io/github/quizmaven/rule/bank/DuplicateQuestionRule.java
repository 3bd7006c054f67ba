package io.github.quizmaven.rule.bank;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.Place;
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
                Place first = each.first().place();
                report.accept(
                        new Diagnostic(
                                        ID,
                                        each.later().place(),
                                        "this question is asked before, " + where(each),
                                        "delete one of them, or ask something else",
                                        List.of(new Related(first, "the same question")))
                                .about(each.later().id()));
            }
        }
    }

    /** Pasted twice into one quiz, it has one id twice: {@code id-unique} says so. */
    private static boolean sharesId(Bank.Repetition repetition) {
        return isOneFile(repetition) && repetition.first().id().equals(repetition.later().id());
    }

    private static boolean isOneFile(Bank.Repetition repetition) {
        return repetition.first().place().path().equals(repetition.later().place().path());
    }

    static String where(Bank.Repetition repetition) {
        Place first = repetition.first().place();
        return (isOneFile(repetition) ? "in line " : "in `" + first.path() + "` at line ")
                + first.line();
    }
}
