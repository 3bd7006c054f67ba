package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.Formula;
import io.github.quizmaven.markdown.Formulas;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import java.util.function.Consumer;

/** Formulas end, and what opens in one closes in it. */
public final class MathSyntaxRule implements Rule {

    private static final RuleId ID = RuleId.error("math-syntax");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        for (Markdown text : bound.texts()) {
            for (Formula formula : Formulas.in(text)) {
                if (formula.closed()) {
                    checkPairs(bound, formula, report);
                } else {
                    report.accept(
                            new Diagnostic(
                                    ID,
                                    bound.place(formula.opening()),
                                    "this formula is not closed",
                                    "close it with a line `$$`, or put `$$` in backticks"
                                            + " if it is no formula"));
                }
            }
        }
    }

    private static void checkPairs(BoundQuiz bound, Formula formula, Consumer<Diagnostic> report) {
        FormulaPairs.Flaw flaw = FormulaPairs.flaw(formula.slice().text());
        if (flaw != null) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.place(formula.slice().toFile(flaw.place())),
                            flaw.message(),
                            flaw.help()));
        }
    }
}
