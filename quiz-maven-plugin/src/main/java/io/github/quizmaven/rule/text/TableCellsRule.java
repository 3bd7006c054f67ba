package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.PlainTexts;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.PlainSource;
import java.util.function.Consumer;

/** No row of a table has more cells than its header, as the page would not show them. */
public final class TableCellsRule implements TextRule {

    private static final RuleId ID = RuleId.warning("table-cells");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        for (PlainSource source : PlainTexts.of(subject)) {
            for (Span cells : source.surplusCells()) {
                report.accept(
                        new Diagnostic(
                                ID,
                                subject.place(cells),
                                "this row has more cells than its header, and the page shows none"
                                        + " of these",
                                "write `\\|` for a bar inside a cell, also in code, or add a column"
                                        + " to the header and the line below it"));
            }
        }
    }
}
