package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.rule.PlainTexts;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        Stream.concat(
                        subject.texts().stream()
                                .flatMap(text -> text.formulas().stream())
                                .map(OtherDelimiters::in)
                                .filter(Objects::nonNull),
                        PlainTexts.of(subject).stream()
                                .flatMap(text -> OtherDelimiters.in(text).stream()))
                .map(each -> diagnostic(subject, each))
                .forEach(report);
    }

    private static Diagnostic diagnostic(Subject subject, OtherDelimiters.Found found) {
        Diagnostic diagnostic =
                new Diagnostic(ID, subject.place(found.place()), found.message(), found.help());
        return found.sure() ? diagnostic : diagnostic.withSeverity(Severity.WARNING);
    }
}
