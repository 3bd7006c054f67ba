package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import java.util.function.Consumer;

/** Formulas ask for nothing that browsers would show in another way than it is meant. */
public final class MathUnsupportedRule implements Rule {

    private static final RuleId ID = RuleId.error("math-unsupported");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        FormulaFlaws.report(bound, false, ID, report);
    }
}
