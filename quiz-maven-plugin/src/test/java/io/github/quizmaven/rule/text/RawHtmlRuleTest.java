package io.github.quizmaven.rule.text;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import io.github.quizmaven.rule.Rule;
import org.junit.jupiter.api.Test;

class RawHtmlRuleTest {

    private static final Rule RULE = new RawHtmlRule();

    @Test
    void reportsAnElementOnceAtTheTagThatOpensIt() {
        assertReports(
                RULE,
                """
                ## Is 😀 <b>this</b> bold?

                - [x] <div><i>no</i></div>
                - [ ] yes<wbr>
                """,
                """
                1:9 «<b>»
                warning: the HTML `<b>` is shown as text
                = write it in Markdown, or put it in backticks if it is meant to be read\
                """,
                """
                3:7 «<div>»
                warning: the HTML `<div>` is shown as text
                = write it in Markdown, or put it in backticks if it is meant to be read\
                """,
                """
                4:10 «<wbr>»
                warning: the HTML `<wbr>` is shown as text
                = put it in backticks if it is meant to be read, or remove it\
                """);
    }

    @Test
    void reportsWhatWouldPassButForItsAttributes() {
        assertReports(
                RULE,
                """
                ## Which?

                Press <kbd class="a">Enter</kbd>.

                - [x] a
                - [ ] b
                """,
                """
                3:7 «<kbd class="a">»
                warning: `<kbd class="a">` is shown as text, since it has attributes
                = write `<kbd>`\
                """);
    }

    @Test
    void reportsHalvesInDifferentBlocksOnce() {
        assertReports(
                RULE,
                """
                ## Which?

                H<sub>2

                O</sub>

                - [x] a
                - [ ] b
                """,
                """
                3:2 «<sub>»
                warning: `<sub>` is shown as text, since its other half is not in the same block
                = put `</sub>` after it in the same block\
                """);
    }

    @Test
    void reportsATagThatClosesNothing() {
        assertReports(
                RULE,
                """
                ## Which?

                H2</sub>O and </b>

                - [x] a
                - [ ] b
                """,
                """
                3:3 «</sub>»
                warning: `</sub>` is shown as text, since its other half is not in the same block
                = remove it, or put `<sub>` before it in the same block\
                """,
                """
                3:15 «</b>»
                warning: the HTML `</b>` is shown as text
                = write it in Markdown, or put it in backticks if it is meant to be read\
                """);
    }

    @Test
    void acceptsCommentsCodeAddressesAndHarmlessPairs() {
        assertReports(
                RULE,
                """
                ## Is 1 < 2 and `<b>` bold?

                Text <!-- <b> --> H<sub>2</sub>O<br>x<sup>2</sup> <KBD>Enter</KBD> \\<b> <https://example.org>
                <a@example.org> 1 <b 2 and 2 > b, List<>

                <details>
                <summary>More</summary>

                Text.

                </details>

                ```html
                <div>
                ```

                - [x] $a<b>c$
                - [ ] &lt;b>
                """);
    }
}
