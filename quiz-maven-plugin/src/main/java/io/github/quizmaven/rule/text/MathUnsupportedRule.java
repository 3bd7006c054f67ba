package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import java.util.function.Consumer;

/** Formulas ask for nothing that browsers would show in another way than it is meant. */
public final class MathUnsupportedRule implements TextRule {

    private static final RuleId ID = RuleId.error("math-unsupported");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        FormulaFlaws.report(subject, false, ID, report);
    }
}
