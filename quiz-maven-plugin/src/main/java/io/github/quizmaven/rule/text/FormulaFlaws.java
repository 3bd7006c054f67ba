package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.math.FormulaBudget;
import io.github.quizmaven.math.KnownNames;
import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file's formulas: of each the first thing. Two rules share it. */
final class FormulaFlaws {

    private static final Function<Subject, List<Flaw>> OF_FILE = FormulaFlaws::of;

    /**
     * @param syntax whether it is not a formula, rather than one that asks for too much
     * @param place in the file
     */
    record Flaw(boolean syntax, Span place, String message, Help help) {}

    private FormulaFlaws() {}

    /**
     * Reports the flaws of one kind.
     *
     * @param syntax whether those are meant that make a text no formula
     */
    static void report(Subject subject, boolean syntax, RuleId rule, Consumer<Diagnostic> report) {
        for (Flaw flaw : subject.shared(OF_FILE)) {
            if (flaw.syntax() == syntax) {
                report.accept(
                        new Diagnostic(
                                rule, subject.place(flaw.place()), flaw.message(), flaw.help()));
            }
        }
    }

    private static List<Flaw> of(Subject subject) {
        return of(subject, new FormulaBudget());
    }

    /** Once the budget is spent, this is said of the next formula only. */
    static List<Flaw> of(Subject subject, FormulaBudget budget) {
        List<Flaw> flaws = new ArrayList<>();
        boolean said = false;
        for (Text text : subject.texts()) {
            for (Formula formula : text.formulas()) {
                boolean spent = budget.isSpent();
                @Nullable Flaw flaw = flaw(formula, budget);
                if (flaw != null && !(spent && said && !flaw.syntax())) {
                    said = spent;
                    flaws.add(flaw);
                }
            }
        }
        return flaws;
    }

    private static @Nullable Flaw flaw(Formula formula, FormulaBudget budget) {
        if (!formula.closed()) {
            return new Flaw(
                    true,
                    formula.opening(),
                    "this formula is not closed",
                    Help.of(
                            "close it with a line `$$`, or put `$$` in backticks if it is not a"
                                    + " formula"));
        }
        String text = formula.text();
        FormulaPairs.@Nullable Flaw unpaired = FormulaPairs.flaw(text);
        if (unpaired != null) {
            Span place = formula.place(unpaired.place());
            return new Flaw(true, place, unpaired.message(), Help.of(unpaired.help()));
        }
        return budget.typeset(text, formula.display()) instanceof Typeset.Refused refused
                ? new Flaw(
                        refused.syntax(),
                        formula.place(refused.place()),
                        refused.message(),
                        Help.of(refused.help(), meant(formula, text, refused)))
                : null;
    }

    /** Writes the name that was meant, of an environment at both its ends. */
    private static @Nullable Fix meant(Formula formula, String text, Typeset.Refused refused) {
        String name = text.substring(refused.place().start(), refused.place().end());
        @Nullable String meant = KnownNames.meant(name).orElse(null);
        if (meant == null || !KnownNames.help(name).equals(refused.help())) {
            return null;
        }
        Edit first = new Edit(formula.place(refused.place()), meant);
        int end = text.indexOf("\\end{" + name + "}", refused.place().end());
        if (name.startsWith("\\") || end < 0) {
            return Fix.safe(first);
        }
        int from = end + "\\end{".length();
        Span last = formula.place(new Span(from, from + name.length()));
        return Fix.safe(first, new Edit(last, meant));
    }
}
