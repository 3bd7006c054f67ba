package io.github.quizmaven.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private static String inside(String formula, boolean display) {
        return ((Typeset.Shown) Typesetter.typeset(formula, display))
                .mathml()
                .replaceFirst(
                        "^<math alttext=\"[^\"]*\"(?: display=\"block\")?>(.*)</math>$", "$1");
    }

    private static Typeset.Refused refused(String formula) {
        return assertInstanceOf(Typeset.Refused.class, Typesetter.typeset(formula, true));
    }

    @Test
    void keepsTheSourceAsTheFormulasText() {
        assertEquals(
                "<math alttext=\"a &lt; &quot;b&quot; &amp; c\"><mi>x</mi></math>",
                "<math alttext=\"a &lt; &quot;b&quot; &amp; c\">" + inside("x", false) + "</math>");
        Typeset.Shown shown = (Typeset.Shown) Typesetter.typeset("a<\\text{\"}", true);
        assertTrue(
                shown.mathml()
                        .startsWith(
                                "<math alttext=\"a&lt;\\text{&quot;}\""
                                        + " display=\"block\"><mrow><mi>a</mi><mo>&lt;"),
                shown::mathml);
    }

    @Test
    void putsLimitsBesideAnOperatorInALineUnlessTheyAreAskedFor() {
        assertEquals(
                "<mrow><msub><mo movablelimits=\"false\">∑</mo><mi>i</mi></msub>"
                        + "<munder><mo movablelimits=\"false\">∑</mo><mi>j</mi></munder></mrow>",
                inside("\\sum_i \\sum\\limits_j", false));
    }

    @Test
    void givesEquationsNoNumbers() {
        assertEquals(
                "<mtable class=\"equations\" displaystyle=\"true\">"
                        + "<mtr><mtd class=\"to-right\"><mi>a</mi></mtd></mtr></mtable>",
                inside("\\begin{align} a \\end{align}", true));
    }

    @Test
    void typesetsEachFormulaOnce() {
        assertSame(Typesetter.typeset("x+1", true), Typesetter.typeset("x+1", true));
        assertTrue(Typesetter.typeset("x+1", true) != Typesetter.typeset("x+1", false));
    }

    @Test
    void forgetsWhatAFormulaDefines() {
        assertEquals("<mn>5</mn>", inside("\\gdef\\mine{5}\\mine", true));
        assertEquals("`\\mine` is not a command for formulas", refused("\\mine").message());
        assertEquals("<mn>7</mn>", inside("\\renewcommand\\frac[2]{7}\\frac12", true));
        assertEquals("<mfrac><mn>1</mn><mn>2</mn></mfrac>", inside("\\frac12", true));
    }

    @Test
    void takesFormulasOfFiveHundredCharacters() {
        String longest = "x".repeat(Typesetter.MOST_CHARACTERS);
        assertInstanceOf(Typeset.Shown.class, Typesetter.typeset(longest, true));
        assertEquals(
                "this formula has 501 characters, but 500 are the most that are shown",
                refused(longest + "x").message());
    }

    @Test
    void refusesWhatBecomesTooLarge() {
        String wide =
                "\\n"
                        + "ewcommand\\x[1]{#1#1#1#1#1#1#1#1#1#1}\\x{\\x{\\frac{a_1}{b_2}}}\\x{\\x{\\frac{a_1}{b_2}}}\\x{\\x{\\frac{a_1}{b_2}}}";
        assertEquals("this formula becomes too large for a page", refused(wide).message());
    }

    /** Each takes a moment, and none hangs or ends the build. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\a{\\a\\a}\\a",
                "\\def\\a{{\\a}}\\a",
                "\\def\\a{\\sqrt{\\a}}\\a",
                "\\edef\\a{xx}\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}"
                        + "\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}"
                        + "\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}"
                        + "\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}\\edef\\a{\\a\\a}\\a",
                "\\def\\f#1{{#1}}\\edef\\g#1{\\f{\\f{#1}}}\\edef\\h#1{\\g{\\g{#1}}}\\edef\\i#1{\\h{\\h{#1}}}\\edef\\j#1{\\i{\\i{#1}}}\\edef\\k#1{\\j{\\j{#1}}}\\edef\\l#1{\\k{\\k{#1}}}\\edef\\m#1{\\l{\\l{#1}}}\\edef\\n"
                        + "#1{\\m{\\m{#1}}}\\edef\\o#1{\\n"
                        + "{\\n"
                        + "{#1}}}\\edef\\p#1{\\o{\\o{#1}}}\\p{x}"
            })
    void stopsReadingFormulasThatGrow(String formula) {
        Typeset.Refused found = refused(formula);
        assertTrue(
                List.of(
                                "this formula takes too many steps to read",
                                "this formula is nested too deeply",
                                "a command in this formula calls itself without end")
                        .contains(found.message()),
                found::message);
        assertTrue(found.syntax());
    }

    @Test
    void servesAllThreadsAlike() throws Exception {
        List<String> formulas =
                java.util.stream.IntStream.range(0, 40)
                        .mapToObj(
                                index -> "\\gdef\\a{" + index + "}\\frac{\\a}{x_" + index % 7 + "}")
                        .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> readers =
                    java.util.Collections.nCopies(
                            4, () -> formulas.stream().map(each -> inside(each, true)).toList());
            List<String> expected = null;
            for (Future<List<String>> each : threads.invokeAll(readers)) {
                expected = expected == null ? each.get() : expected;
                assertEquals(expected, each.get());
            }
            assertEquals(
                    "<mfrac><mn>39</mn><msub><mi>x</mi><mn>4</mn></msub></mfrac>",
                    expected.get(39));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void estimatesWhichFormulasAreWide() {
        assertTrue(((Typeset.Shown) Typesetter.typeset("a^2+b^2=c^2", false)).width() < 10);
        assertTrue(((Typeset.Shown) Typesetter.typeset("\\frac{abcdefgh}{x}", false)).width() < 10);
        assertTrue(((Typeset.Shown) Typesetter.typeset("a+b+c+d+e+f+g+h+i+j", false)).width() > 10);
    }
}
