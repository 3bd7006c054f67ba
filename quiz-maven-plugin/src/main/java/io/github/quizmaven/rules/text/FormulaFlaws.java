package io.github.quizmaven.rules.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.math.Typesetter;
import io.github.quizmaven.rules.Subject;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.Formula;
import java.util.List;
import java.util.Objects;
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
    private record Flaw(boolean syntax, Span place, String message, String help) {}

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
        return subject.texts().stream()
                .flatMap(each -> each.formulas().stream())
                .map(FormulaFlaws::flaw)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Flaw flaw(Formula formula) {
        if (!formula.closed()) {
            return new Flaw(
                    true,
                    formula.opening(),
                    "this formula is not closed",
                    "close it with a line `$$`, or put `$$` in backticks if it is not a formula");
        }
        String text = formula.text();
        FormulaPairs.@Nullable Flaw unpaired = FormulaPairs.flaw(text);
        if (unpaired != null) {
            Span place = formula.place(unpaired.place());
            return new Flaw(true, place, unpaired.message(), unpaired.help());
        }
        return Typesetter.typeset(text, formula.display()) instanceof Typeset.Refused refused
                ? new Flaw(
                        refused.syntax(),
                        formula.place(refused.place()),
                        refused.message(),
                        refused.help())
                : null;
    }
}
