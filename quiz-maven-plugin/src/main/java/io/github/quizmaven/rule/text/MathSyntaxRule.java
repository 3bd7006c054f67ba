package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.rule.PlainTexts;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.syntax.PlainSource;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Formula;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Formulas are between the delimiters of the format, end, and are what LaTeX calls a formula. */
public final class MathSyntaxRule implements TextRule {

    private static final RuleId ID = RuleId.error("math-syntax");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        FormulaFlaws.report(subject, true, ID, report);
        boolean math =
                !(subject.authored() instanceof Quiz quiz) || quiz.metadata().get(Key.MATH, true);
        if (!math) {
            return;
        }
        for (Text text : subject.texts()) {
            for (Formula each : text.formulas()) {
                OtherDelimiters.@Nullable Found found = OtherDelimiters.in(each);
                if (found != null) {
                    report.accept(diagnostic(subject, found));
                }
            }
        }
        for (PlainSource text : PlainTexts.of(subject)) {
            for (OtherDelimiters.Found each : OtherDelimiters.in(text)) {
                report.accept(diagnostic(subject, each));
            }
        }
    }

    private static Diagnostic diagnostic(Subject subject, OtherDelimiters.Found found) {
        Diagnostic diagnostic =
                new Diagnostic(ID, subject.place(found.place()), found.message(), found.help());
        return found.sure() ? diagnostic : diagnostic.withSeverity(Severity.WARNING);
    }
}
