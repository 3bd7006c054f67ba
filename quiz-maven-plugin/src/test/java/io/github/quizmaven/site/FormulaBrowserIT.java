package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Formulas as a real browser reads and shows them. */
class FormulaBrowserIT extends BrowserTest {

    private static final String HEAD = "---\ntitle: Formulas\n---\n\n";

    private Object formulas(String condition) {
        return browser.script(
                "return [...document.querySelectorAll('math')].filter((math) => "
                        + condition
                        + ").map((math) => math.getAttribute('alttext'))");
    }

    @Test
    void showsEveryFormulaOfTheTableWithoutBreakingThePolicy() throws IOException {
        open(FormulaQuiz.quiz());
        int shown = 2 * FormulaQuiz.formulas().size();
        assertTrue(browser.all("math").size() > shown, () -> browser.all("math").size() + "");
        assertEquals(
                List.of(),
                formulas(
                        "math.closest('details:not([open])') === null"
                                + " && !(math.getBoundingClientRect().width > 5"
                                + " && math.getBoundingClientRect().height > 5)"));
        assertEquals(List.of(), browser.violations());
        assertEquals(List.of(), browser.all("math [style], math style"));
    }

    /** An element that the parser of HTML takes for HTML ends a formula's layout without a word. */
    @Test
    void readsAllOfAFormulaAsMathMl() throws IOException {
        open(FormulaQuiz.quiz());
        assertEquals(
                List.of(),
                formulas(
                        "[...math.querySelectorAll('*')].some((each) =>"
                                + " each.namespaceURI !== 'http://www.w3.org/1998/Math/MathML')"));
        assertEquals(
                0L, browser.script("return document.querySelectorAll('.prose p:empty').length"));
    }

    @Test
    void alignsColumnsAndDrawsLines() throws IOException {
        open(
                Fixtures.quiz(
                        "lines.md",
                        HEAD.replace("---\n\n", "mode: study\n---\n\n")
                                + "## One\n\n"
                                + "$$\n"
                                + "\\begin{array}{l|r} a & b \\\\ \\hline ccc & ddd \\end{array}\n"
                                + "$$\n\n"
                                + "- [x] $\\boxed{x}$\n"
                                + "- [ ] $\\overline{AB}$\n"));
        assertEquals(
                List.of(true, true, "1px", "1px", "1px", "1px"),
                browser.script(
                        "const [a, b, c, d] = document.querySelectorAll('mtd');const at = (cell) =>"
                                + " cell.querySelector('mi').getBoundingClientRect();const end = (cell)"
                                + " => [...cell.querySelectorAll('mi')].pop().getBoundingClientRect();const"
                                + " line = (node, side) =>"
                                + " getComputedStyle(node)[`border${side}Width`];return"
                                + " [Math.abs(at(a).left - at(c).left) < 2, Math.abs(end(b).right -"
                                + " end(d).right) < 2, line(a, 'Right'), line(b, 'Bottom'),"
                                + " line(document.querySelector('mrow.box'), 'Left'),"
                                + " line(document.querySelector('mrow.over'), 'Top')]"));
    }

    @Test
    void letsWideFormulasScrollInABoxThatTheKeyboardReaches() throws IOException {
        String wide = "a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u+v+w+x+y+z";
        browser.size(320, 800);
        open(
                Fixtures.quiz(
                        "wide.md",
                        HEAD
                                + "## One $"
                                + wide
                                + "$\n\nIt is $"
                                + wide
                                + "$.\n\n$$\n"
                                + wide
                                + "\n$$\n\n- [x] $"
                                + wide
                                + "$\n- [ ] $x$\n"));
        browser.clickButton("Start");
        assertEquals(
                false, browser.script("return document.documentElement.scrollWidth > innerWidth"));
        for (String place : List.of("h2", ".stem p", ".stem > div", ".option")) {
            assertEquals(
                    List.of(true, 0L, "Formula"),
                    browser.script(
                            "const box = document.querySelector(arguments[0])"
                                    + ".parentElement.querySelector('.scroll');"
                                    + "return [box.scrollWidth > box.clientWidth, box.tabIndex,"
                                    + " box.getAttribute('aria-label')]",
                            "article " + place),
                    place);
        }
        browser.tabTo(".stem .scroll");
    }

    @Test
    void takesFormulasForOptionsAndShowsThemInTheResults() throws IOException {
        open(
                Fixtures.quiz(
                        "options.md",
                        HEAD
                                + "## What is $\\frac{1}{2} + \\frac{1}{2}$?\n\n"
                                + "- [x] $1^2$\n- [ ] $\\sqrt{2}$\n"));
        browser.clickButton("Start");
        browser.click(".option:nth-child(2) label");
        browser.clickButton("Check");
        finish();
        assertEquals(1, browser.all(".review h4 math").size());
        assertEquals(
                List.of("\\sqrt{2}", "1^2"),
                browser.script(
                        "return [...document.querySelectorAll('.review :not(h4) > math,"
                                + " .review :not(h4) > * > math')].map((each) =>"
                                + " each.getAttribute('alttext'))"));
        assertEquals(
                "Open: What is \\frac{1}{2} + \\frac{1}{2}?",
                browser.shown(".review button").getAttribute("aria-label"));
    }

    /** Chromium leaves formulas out of the names that it makes of texts. */
    @Test
    void namesWhatHoldsFormulasByTheirSource() throws IOException {
        open(
                Fixtures.quiz(
                        "names.md",
                        HEAD
                                + "## Is $x$ > 0?\n\n"
                                + "- [x] $1^2$\n"
                                + "- [ ] `no`, $x_1$\n"
                                + "- [ ] never\n\n"
                                + "## Match\n\n"
                                + "```yaml question\n"
                                + "type: matching\n"
                                + "```\n\n"
                                + "| a | b |\n"
                                + "|---|---|\n"
                                + "| $x^2$ | $2x$ |\n"
                                + "| one | $0$ |\n"));
        browser.clickButton("Start");
        assertEquals(
                "Is x > 0? Choose one answer",
                browser.shown("article:not([hidden]) fieldset").getAccessibleName());
        assertEquals(
                List.of("A 1^2", "B no, x_1", "C never"),
                browser.all(".option input").stream().map(WebElement::getAccessibleName).toList());
        browser.clickButton("Skip");
        assertEquals(
                List.of("x^2 b", "one b"),
                browser.all("select").stream().map(WebElement::getAccessibleName).toList());
    }

    @Test
    void saysAFormulaThatMovesAsItWasWritten() throws IOException {
        open(
                Fixtures.quiz(
                        "steps.md",
                        HEAD
                                + "## Sort\n\n```yaml question\ntype: ordering\n"
                                + "shuffle: none\n```\n\n1. $x^2$\n2. $\\frac{1}{y}$\n3. $z_3$\n"));
        browser.clickButton("Start");
        String first =
                (String)
                        browser.script(
                                "return document.querySelector('.step"
                                        + " math').getAttribute('alttext')");
        browser.click(".step:first-child [data-move='1']");
        assertTrue(browser.live().contains(first), browser::live);
    }

    @Test
    void keepsFormulasLeftToRightInATextFromTheRight() throws IOException {
        open(
                Fixtures.quiz(
                        "arabic.md",
                        "---\ntitle: صيغ\nlang: ar\nmode: study\n---\n\n## ما هو $a < b$؟\n\n"
                                + "$$\na < b\n$$\n\n- [x] $a < b$\n- [ ] لا\n"));
        assertEquals(
                List.of(),
                formulas(
                        "math.getBoundingClientRect().width > 0 &&"
                                + " !(math.querySelector('mi').getBoundingClientRect().left <"
                                + " math.querySelector('mi:last-of-type').getBoundingClientRect().left)"));
    }
}
