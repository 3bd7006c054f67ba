package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import java.util.function.Consumer;

/** Formulas end, and are what LaTeX calls a formula. */
public final class MathSyntaxRule implements Rule {

    private static final RuleId ID = RuleId.error("math-syntax");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        FormulaFlaws.report(bound, true, ID, report);
    }
}
