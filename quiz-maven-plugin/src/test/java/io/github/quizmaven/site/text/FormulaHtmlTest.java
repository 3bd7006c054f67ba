package io.github.quizmaven.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.syntax.Text;
import org.junit.jupiter.api.Test;

class FormulaHtmlTest {

    @Test
    void showsFormulasAsMathMl() throws Exception {
        assertEquals(
                "<p>so <math alttext=\"a_1 &lt; b_2\"><mrow><msub><mi>a</mi><mn>1</mn></msub>"
                        + "<mo>&lt;</mo><msub><mi>b</mi><mn>2</mn></msub></mrow></math></p>\n"
                        + "<div class=\"scroll\" tabindex=\"0\" role=\"group\""
                        + " aria-label=\"Formula\" dir=\"ltr\">"
                        + "<math alttext=\"x^2\" display=\"block\">"
                        + "<msup><mi>x</mi><mn>2</mn></msup></math></div>",
                Shown.blocks("so $a_1 < b_2$\n\n$$\nx^2\n$$"));
    }

    @Test
    void letsAWideFormulaInTextScroll() throws Exception {
        String wide = "a+b+c+d+e+f+g+h+i+j+k";
        String found = Shown.blocks("so $" + wide + "$");
        assertTrue(
                found.startsWith(
                        "<p>so <span class=\"scroll\" tabindex=\"0\" role=\"group\""
                                + " aria-label=\"Formula\"><math alttext=\""
                                + wide),
                found);
        assertTrue(found.endsWith("</math></span></p>"), found);
        assertNull(Shown.html().phrase(Text.of("so $" + wide + "$")));
        assertNotNull(Shown.html().phrase(Text.of("so $a+b$")));
    }

    /** A build may set its rules to warnings; what it lets pass must not vanish. */
    @Test
    void showsTheSourceOfAFormulaThatCannotBeTypeset() throws Exception {
        assertEquals(
                "<p>so <code dir=\"ltr\">x^2^3</code></p>\n"
                        + "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\""
                        + " dir=\"ltr\"><code dir=\"ltr\">\\tag{1}</code></div>",
                Shown.blocks("so $x^2^3$\n\n$$\n\\tag{1}\n$$"));
    }

    @Test
    void readsFormulasAsTheirSourceWhereOnlyTextCanBe() throws Exception {
        assertEquals(
                "<p><img src=\"media/a-ba7816bf.png\" alt=\"about x^2\" loading=\"lazy\"></p>",
                Shown.blocks("![about $x^2$](img/a.png)"));
    }
}
