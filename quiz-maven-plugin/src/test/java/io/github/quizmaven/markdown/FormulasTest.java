package io.github.quizmaven.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.junit.jupiter.api.Test;

class FormulasTest {

    private static List<Formula> of(String source) {
        return Formulas.in(Markdown.of(source));
    }

    /** Each line of a formula must stand in the file where the formula says. */
    private static void assertStands(String file, Formula formula, String... lines) {
        assertEquals(String.join("\n", lines), formula.slice().text());
        assertEquals(
                List.of(lines),
                IntStream.range(0, lines.length)
                        .mapToObj(line -> formula.slice().lineStarts().get(line))
                        .map(start -> file.substring(start))
                        .map(rest -> rest.lines().findFirst().orElse(""))
                        .map(line -> line.replaceAll("(?<=\\S)\\$+.*", ""))
                        .toList());
    }

    @Test
    void findsFormulasInTextAndOnLinesOfTheirOwn() {
        String source = "so $a_1$ or\n\n$$\nx\n\ny\n$$\n\nor $b$";
        List<Formula> found = of(source);
        assertEquals(List.of(false, true, false), found.stream().map(Formula::display).toList());
        assertStands(source, found.get(0), "a_1");
        assertStands(source, found.get(1), "x", "", "y");
        assertEquals(new Span(13, 15), found.get(1).opening());
        assertStands(source, found.get(2), "b");
    }

    @Test
    void leavesOutWhatQuotesAndListsPutBeforeALine() {
        String source = "- > $$\n  > a +\n  > b\n  > $$\n\n> so $c +\n> d$";
        List<Formula> found = of(source);
        assertStands(source, found.get(0), "a +", "b");
        assertStands(source, found.get(1), "c +", "d");
    }

    @Test
    void knowsPlacesBehindDefinitionsAndBlanks() {
        String source = "[[a|b]] and $x$";
        Markdown stem =
                new Markdown(
                        new Slice(source, List.of(100)), new Dialect("[a]: b\n[c]: d", true, true));
        Formula formula = Formulas.in(stem).get(0);
        assertEquals(new Span(113, 114), formula.slice().span());
        assertEquals(new Span(112, 113), formula.opening());
    }

    @Test
    void takesADollarSignThatClosesNothingForTheEndOfNoFormula() {
        String source = "costs $5 and $6, or $x$ of $HOME/a$b, $y $ and $z$";
        List<Formula> found = of(source);
        assertEquals(List.of("x", "z"), found.stream().map(each -> each.slice().text()).toList());
    }

    @Test
    void readsABlockThatHoldsNothing() {
        assertEquals(Span.at(2), of("$$").get(0).slice().span());
        assertEquals("", of("$$\n\n$$").get(0).slice().text());
    }

    @Test
    void takesABarInATableForOneCharacter() {
        String source = "| a | b |\n|---|---|\n| $\\|x\\|$ | $y$ |";
        List<Formula> found = of(source);
        assertEquals("|x|", found.get(0).slice().text());
        assertStands(source, found.get(1), "y");
    }

    @Test
    void saysTheSameFormulaAsTheTreeThatIsRendered() {
        String source = "$a$ > b\n\n> $$\n>   c\n> d\n> $$\n\n- $$\n\te\n  $$";
        List<String> rendered = new ArrayList<>();
        MarkdownParser.parse(Markdown.of(source))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(CustomNode node) {
                                rendered.add(((MathInline) node).formula());
                            }

                            @Override
                            public void visit(CustomBlock node) {
                                rendered.add(((MathBlock) node).formula());
                            }
                        });
        assertEquals(rendered, of(source).stream().map(each -> each.slice().text()).toList());
        assertEquals(3, rendered.size());
    }
}
