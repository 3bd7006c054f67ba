package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import java.util.function.Consumer;

/** Formulas end, and are what LaTeX calls a formula. */
public final class MathSyntaxRule implements TextRule {

    private static final RuleId ID = RuleId.error("math-syntax");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        FormulaFlaws.report(subject, true, ID, report);
    }
}
