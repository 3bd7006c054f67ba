package io.github.quizmaven.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What authors write, and what becomes of it: whole formulas against the files beside them. */
class FormulaTableTest {

    private static final Path TABLES = Path.of("src", "test", "resources", "math");

    private static List<String> formulas(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table));
    }

    private static void assertBecome(String table, Function<String, String> result)
            throws IOException {
        String found =
                formulas(table).stream()
                        .map(formula -> formula + "\n" + result.apply(formula) + "\n")
                        .collect(Collectors.joining("\n"));
        Golden.assertMatches(TABLES.resolve(table.replace(".tex", ".txt")), found);
    }

    private static String shown(String formula, boolean display) {
        return assertInstanceOf(Typeset.Shown.class, Typesetter.typeset(formula, display), formula)
                .mathml();
    }

    @Test
    void formulasBecomeMathMlCore() throws IOException {
        assertTrue(formulas("formulas.tex").size() >= 40);
        assertBecome(
                "formulas.tex",
                formula ->
                        shown(formula, true)
                                .replaceFirst(" alttext=\"[^\"]*\"", "")
                                .replaceAll("(?=<(?:mtable|mtr|/mtable)\\b)", "\n  "));
    }

    @Test
    void everyOtherFormulaIsRefusedAtAPlaceWithAReasonAndHelp() throws IOException {
        assertBecome("refused.tex", FormulaTableTest::refusal);
    }

    private static String refusal(String formula) {
        Typeset.Refused refused =
                assertInstanceOf(Typeset.Refused.class, Typesetter.typeset(formula, true), formula);
        Span place = refused.place();
        return " ".repeat(place.start())
                + "^".repeat(Math.max(1, place.length()))
                + "\n"
                + (refused.syntax() ? "syntax: " : "unsupported: ")
                + refused.message()
                + "\n= "
                + refused.help();
    }

    /** Whatever browsers ignore or the page's policy blocks must have gone. */
    @Test
    void nothingIsLeftThatMathMlCoreLacks() throws IOException {
        Pattern tag = Pattern.compile("<([a-z]+)((?: [a-z]+=\"[^\"]*\")*)/?>");
        Set<String> found = new TreeSet<>();
        for (String formula : formulas("formulas.tex")) {
            for (boolean display : new boolean[] {true, false}) {
                Matcher matcher = tag.matcher(shown(formula, display));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                    Pattern.compile(" ([a-z]+)=")
                            .matcher(matcher.group(2))
                            .results()
                            .forEach(each -> found.add("@" + each.group(1)));
                }
            }
        }
        Set<String> known =
                Stream.of(
                                "math mfrac mi mmultiscripts mn mo mover mpadded mphantom"
                                        + " mprescripts mrow",
                                "mspace msqrt mroot mstyle msub msubsup msup mtable mtd mtext mtr"
                                        + " munder",
                                "munderover",
                                "@accent @accentunder @alttext @class @depth @display @displaystyle"
                                        + " @form",
                                "@height @linethickness @lspace @mathsize @mathvariant @maxsize"
                                        + " @minsize",
                                "@movablelimits @rspace @scriptlevel @stretchy @symmetric @voffset"
                                        + " @width")
                        .flatMap(each -> Stream.of(each.split(" ")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, found);
    }
}
