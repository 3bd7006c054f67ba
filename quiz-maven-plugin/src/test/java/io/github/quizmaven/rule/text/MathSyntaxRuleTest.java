package io.github.quizmaven.rule.text;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import io.github.quizmaven.rule.Rule;
import org.junit.jupiter.api.Test;

class MathSyntaxRuleTest {

    private static final Rule RULE = new MathSyntaxRule();

    @Test
    void reportsFormulasWhereverTheyAre() {
        assertReports(
                RULE,
                """
                ## How much is 😀 $a^{2$?

                | a |
                |---|
                | $}$ |

                - [x] $\\frac{1}{2}$ or $\\sqrt{2$
                - [ ] b

                  - $$
                    \\left( x
                    $$
                  > $x\\right.$
                """,
                """
                1:21 «{»
                error: `{` is not closed in this formula
                = put `}` after it\
                """,
                """
                5:4 «}»
                error: `}` closes nothing in this formula
                = put `{` before it, or remove it\
                """,
                """
                7:30 «{»
                error: `{` is not closed in this formula
                = put `}` after it\
                """,
                """
                11:5 «\\left»
                error: `\\left` is not closed in this formula
                = put `\\right` after it\
                """,
                """
                13:7 «\\right»
                error: `\\right` closes nothing in this formula
                = put `\\left` before it, or remove it\
                """);
    }

    @Test
    void reportsABlockThatIsNotClosedInItsItem() {
        assertReports(
                RULE,
                """
                ## Which?

                - [x] a

                  $$
                  x
                - [ ] b
                """,
                """
                5:3 «$$»
                error: this formula is not closed
                = close it with a line `$$`, or put `$$` in backticks if it is not a formula\
                """);
    }

    @Test
    void countsATabThatAListCutsAsOneCharacter() {
        assertReports(
                RULE,
                """
                ## Which?

                - [x] a
                \t$$
                \t\\left( x
                \t$$
                - [ ] b
                """,
                """
                5:2 «\\left»
                error: `\\left` is not closed in this formula
                = put `\\right` after it\
                """);
    }

    @Test
    void acceptsDollarsThatOpenNoFormula() {
        assertReports(
                RULE,
                """
                ## Which of ${a} and ${b costs $5 {?

                `$a{$` and \\$a{$

                $ a{$ in one, $a{ in

                another $, and $a{$b

                ```
                $$
                $a{$
                ```

                - [x] $\\{$
                - [ ] }
                """);
    }

    @Test
    void acceptsAllWhereTheQuizHasNoMathematics() {
        assertReports(
                RULE,
                """
                ---
                math: false
                ---

                ## Which?

                $a{$

                - [x] $}$
                - [ ] b
                """);
    }
}
