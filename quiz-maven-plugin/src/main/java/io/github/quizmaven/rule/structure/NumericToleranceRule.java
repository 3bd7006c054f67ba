package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * A tolerance in per cent has a number to be a share of and is less than the whole of it; a decimal
 * number without one is worth a look, since learners may round.
 */
public final class NumericToleranceRule implements QuestionRule {

    private static final RuleId ID = RuleId.info("numeric-tolerance");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return question.response() instanceof Numeric numeric && numeric.accepted() != null;
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        if (!(subject.question().response() instanceof Numeric numeric)
                || numeric.accepted() == null) {
            return;
        }
        Numeric.Accepted accepted = numeric.accepted();
        BigDecimal tolerance = accepted.tolerance();
        String value = accepted.value().toPlainString();
        if (tolerance == null) {
            boolean whole = accepted.value().stripTrailingZeros().scale() <= 0;
            if (!whole && !accepted.isRange()) {
                String rounded = value + " ± " + lastPlace(accepted.value());
                report(
                        subject,
                        accepted,
                        "only `" + value + "` itself is accepted",
                        Help.of(
                                "write `" + rounded + "` if learners may round",
                                Fix.unsafe(accepted.at(), rounded)),
                        Severity.INFO,
                        report);
            }
        } else if (accepted.relative() && accepted.value().signum() == 0) {
            report(
                    subject,
                    accepted,
                    "a share of 0 is 0, so only 0 is accepted",
                    Help.of("write how far off it may be, as in `0 ± 0.01`"),
                    Severity.WARNING,
                    report);
        } else if (accepted.relative() && tolerance.compareTo(WHOLE) >= 0) {
            report(
                    subject,
                    accepted,
                    "a tolerance of "
                            + tolerance.toPlainString()
                            + " % accepts everything from "
                            + plain(accepted.from())
                            + " to "
                            + plain(accepted.to()),
                    Help.of(
                            "write a smaller share, or the range itself, as in `"
                                    + plain(accepted.from())
                                    + " .. "
                                    + plain(accepted.to())
                                    + "`"),
                    Severity.WARNING,
                    report);
        }
    }

    /** One unit of a number's last decimal place. */
    private static String lastPlace(BigDecimal number) {
        return BigDecimal.ONE.movePointLeft(number.scale()).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void report(
            QuestionSubject subject,
            Numeric.Accepted accepted,
            String message,
            Help help,
            Severity severity,
            Consumer<Diagnostic> report) {
        report.accept(
                new Diagnostic(ID, subject.place(accepted.at()), message, help)
                        .withSeverity(severity));
    }
}
