package io.github.quizmaven.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published about KaTeX, whose parser Temml has taken over. */
class KnownAttacksTest {

    private static Typeset.Refused refused(String formula) {
        return assertInstanceOf(Typeset.Refused.class, Typesetter.typeset(formula, true));
    }

    /** CVE-2024-28243: the limit of expansions did not hold in {@code \edef}. */
    @Test
    void limitsWhatIsExpandedBeforeItIsUsed() {
        String doubling = "\\edef\\a{\\a\\a}".repeat(25);
        assertTrue(refused("\\def\\a{xx}" + doubling + "\\a").syntax());
    }

    /** CVE-2024-28244: small Unicode digits were read by a parser with a limit of its own. */
    @Test
    void limitsExpansionsInSmallDigits() {
        assertEquals(
                "a command in this formula calls itself without end",
                refused("\\def\\a{x\u2070\\a}\\a").message());
        assertTrue(refused("\\def\u2070{\u2070\u2070}x\u2070").syntax());
        assertTrue(
                refused("\\def\\a#1{#1#1#1#1\u00b9}" + "\\a{".repeat(40) + "}".repeat(40))
                        .syntax());
    }

    /**
     * CVE-2024-28245 (a file's name was not escaped), CVE-2024-28246 (protocols in capitals passed)
     * and CVE-2025-23207 (names of attributes were not checked).
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\includegraphics{a.png\" onerror=\"alert(1)}",
                "\\includegraphics[alt={\" onerror=\"alert(1)}]{a.png}",
                "\\url{JavaScript:alert(1)}",
                "\\href{javascript:alert(1)}{x}",
                "\\href{DATA:text/html,x}{x}",
                "\\htmlData{x\" onclick=alert(1) y=1}{x}",
                "\\htmlData{a=\\\"b}{x}",
                "\\htmlId{x}{x}",
                "\\htmlClass{x}{x}",
                "\\htmlStyle{background: url(x)}{x}",
                "\\class{x}{x}",
                "\\id{x}{x}",
                "\\style{color: red}{x}",
                "\\data{x\" onclick=alert(1) y=1}{x}",
                "\\let\\a\\href\\a{javascript:alert(1)}{x}",
                "\\def\\a{\\class{x}}\\a{x}",
                "\\expandafter\\url{javascript:alert(1)}"
            })
    void trustsNoCommandWithAddressesOrAttributes(String formula) {
        assertTrue(refused(formula).message().endsWith("is not allowed in formulas"));
    }

    /** A name of JavaScript's own is one like any other, and forgotten like any other. */
    @ParameterizedTest
    @ValueSource(strings = {"constructor", "toString", "prototype", "hasOwnProperty"})
    void takesNoNameFromTheLanguageOfTheScript(String name) {
        String defined = "\\gdef\\" + name + "{1}\\" + name;
        assertInstanceOf(Typeset.Shown.class, Typesetter.typeset(defined, true));
        assertEquals(
                "`\\" + name + "` is not a command for formulas", refused("\\" + name).message());
        String environment = "\\begin{" + name + "}x\\end{" + name + "}";
        assertEquals(
                "`" + name + "` is not an environment for formulas",
                refused(environment).message());
    }

    @Test
    void lettersThatMeanSomethingInHtmlAreEscaped() {
        String shown =
                assertInstanceOf(
                                Typeset.Shown.class,
                                Typesetter.typeset(
                                        "\\text{<img src=x onerror=alert(1)>\"'\\&}", true))
                        .mathml();
        assertEquals(-1, shown.indexOf("<img"));
        assertTrue(
                shown.contains("&lt;img\u00a0src=x\u00a0onerror=alert(1)&gt;&quot;\u2019&amp;"),
                shown);
    }
}
