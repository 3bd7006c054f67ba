package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.Formula;
import io.github.quizmaven.markdown.Formulas;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.math.FormulaBudget;
import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.source.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a quiz's formulas: of each the first thing. */
final class FormulaFlaws {

    /**
     * @param syntax whether it is no formula, rather than one that asks for too much
     * @param place in the file
     */
    private record Flaw(boolean syntax, Span place, String message, String help) {}

    private FormulaFlaws() {}

    /**
     * Reports the flaws of one kind.
     *
     * @param syntax whether those are meant that make a text no formula
     */
    static void report(BoundQuiz bound, boolean syntax, RuleId rule, Consumer<Diagnostic> report) {
        report(bound, new FormulaBudget(), syntax, rule, report);
    }

    /** Once the budget is spent, this is said of the next formula only. */
    static void report(
            BoundQuiz bound,
            FormulaBudget budget,
            boolean syntax,
            RuleId rule,
            Consumer<Diagnostic> report) {
        boolean said = false;
        for (Markdown text : bound.texts()) {
            for (Formula formula : Formulas.in(text)) {
                boolean spent = budget.isSpent();
                @Nullable Flaw flaw = flaw(formula, budget);
                if (flaw == null || flaw.syntax() != syntax || spent && said && !syntax) {
                    continue;
                }
                said = spent;
                report.accept(
                        new Diagnostic(
                                rule, bound.place(flaw.place()), flaw.message(), flaw.help()));
            }
        }
    }

    private static @Nullable Flaw flaw(Formula formula, FormulaBudget budget) {
        if (!formula.closed()) {
            return new Flaw(
                    true,
                    formula.opening(),
                    "this formula is not closed",
                    "close it with a line `$$`, or put `$$` in backticks if it is no formula");
        }
        String text = formula.text();
        FormulaPairs.@Nullable Flaw unpaired = FormulaPairs.flaw(text);
        if (unpaired != null) {
            Span place = formula.place(unpaired.place());
            return new Flaw(true, place, unpaired.message(), unpaired.help());
        }
        return budget.typeset(text, formula.display()) instanceof Typeset.Refused refused
                ? new Flaw(
                        refused.syntax(),
                        formula.place(refused.place()),
                        refused.message(),
                        refused.help())
                : null;
    }
}
