package io.github.quizmaven.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.quizmaven.CountedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has another half in a formula, and what only looks as if it had. */
class FormulaPairsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a^{b_{c}}",
                "\\{x \\mid x > 0\\}",
                "\\{",
                "a \\\\ b",
                "\\\\{x}",
                "\\left( \\frac{1}{2} \\right)",
                "\\left\\{ x \\right.",
                "\\left . x \\right|",
                "\\left[ \\left( x \\right) \\right]",
                "\\left\\lbrace x \\right\\rbrace",
                "\\leftarrow \\rightarrow \\leftrightarrow",
                "x % {\n+ y",
                "50\\% {x}",
                "\\begin{cases} 1 \\\\ 2 \\end{cases}",
                "\\begin {matrix} \\left( a \\right) \\end {matrix}",
                "\\begin{a}\\begin{a}\\end{a}\\end{a}",
                "\\beginning \\ending",
                "\\"
            })
    void acceptsWhatIsPaired(String formula) {
        assertNull(FormulaPairs.flaw(formula), formula);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac«{»a | `{` is not closed in this formula | put `}` after it",
                "{a}«}» | `}` closes nothing in this formula | put `{` before it, or remove it",
                "a\\\\«{» | `{` is not closed in this formula | put `}` after it",
                "«\\left»( x | `\\left` is not closed in this formula | put `\\right` after it",
                "x «\\r"
                    + "ight») | `\\r"
                    + "ight` closes nothing in this formula | put `\\left` before it, or remove it",
                "«\\begin{a}» x | `\\begin{a}` is not closed in this formula | put `\\end{a}` after"
                    + " it",
                "x «\\end{a}» | `\\end{a}` closes nothing in this formula | put `\\begin{a}` before"
                    + " it, or remove it",
                "\\begin{a} «\\end{b}» \\end{a} | `\\end{b}` closes nothing in this formula | put"
                    + " `\\begin{b}` before it, or remove it",
                "\\left( «{» \\right) } | `{` is not closed in this formula | put `}` after it",
                "{ «\\left»( } \\r"
                    + "ight) | `\\left` is not closed in this formula | put `\\r"
                    + "ight` after it",
                "\\begin{a} «{» \\end{a} | `{` is not closed in this formula | put `}` after it",
                "«{» { \\{ } | `{` is not closed in this formula | put `}` after it"
            })
    void saysWhatLacksItsOtherHalf(String marked, String message, String help) {
        String formula = marked.replaceAll("[«»]", "");
        FormulaPairs.Flaw flaw = FormulaPairs.flaw(formula);
        assertNotNull(flaw, formula);
        String found =
                formula.substring(0, flaw.place().start())
                        + "«"
                        + formula.substring(flaw.place().start(), flaw.place().end())
                        + "»"
                        + formula.substring(flaw.place().end());
        assertEquals(
                marked + "\n" + message + "\n" + help,
                found + "\n" + flaw.message() + "\n" + flaw.help());
    }

    @Test
    void looksAtEachCharacterAFewTimes() {
        CountedText.assertLinear("formula", FormulaPairs::flaw);
    }
}
