package io.github.quizmaven.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.math.FormulaBudget;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.RuleSample;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaFlawsTest {

    private static final String TEXT =
            """
            ## What is $\\frac{1}{2}$?

            - [x] $x_1$, $\\nonsense$
            - [ ] $x_2$, $\\tag{1}$, $\\left x$
            """;

    /** Checks with a budget that is spent sooner than a test would have to wait. */
    private record Checked(boolean syntax, long most) implements Rule {

        @Override
        public RuleId id() {
            return RuleId.error(syntax ? "math-syntax" : "math-unsupported");
        }

        @Override
        public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
            FormulaFlaws.report(bound, new FormulaBudget(most), syntax, id(), report);
        }
    }

    private static String reports(boolean syntax, long most) {
        return RuleSample.check(new Checked(syntax, most), TEXT).stream()
                .map(each -> each.message().replaceFirst("of this file.*", "of this file …"))
                .reduce("", (before, next) -> before + next + "; ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | 10000000 | '`\\nonsense` is not a command for formulas; "
                        + "`\\left` is not closed in this formula; '",
                "false | 10000000 | '`\\tag` cannot be shown at the edge of a page; '",
                "true | 0 | '`\\left` is not closed in this formula; '",
                "false | 0 | 'the formulas of this file …; '"
            })
    void reportsOnceThatTheBudgetIsSpentAndGoesOnWithWhatIsCheap(
            boolean syntax, long most, String expected) {
        assertEquals(expected, reports(syntax, most));
    }
}
