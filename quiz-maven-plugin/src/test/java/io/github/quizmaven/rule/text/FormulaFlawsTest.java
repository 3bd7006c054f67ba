package io.github.quizmaven.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.math.FormulaBudget;
import io.github.quizmaven.rule.RuleSample;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.source.folder.SourceFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaFlawsTest {

    private static final String TEXT =
            """
            ## What is $\\frac{1}{2}$?

            - [x] $x_1$, $\\nonsense$
            - [ ] $x_2$, $\\tag{1}$, $\\left x$
            """;

    /** With a budget that is spent sooner than a test would have to wait. */
    private static String reports(boolean syntax, long most) {
        Subject subject = RuleSample.subject(SourceFolder.EMPTY, "quiz.md", TEXT);
        return FormulaFlaws.of(subject, new FormulaBudget(most)).stream()
                .filter(each -> each.syntax() == syntax)
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
