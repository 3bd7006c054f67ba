package io.github.quizmaven.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.Formula;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.junit.jupiter.api.Test;

class FormulasTest {

    private static List<Formula> of(String source) {
        return Text.of(source).formulas();
    }

    /** Each character of a formula must stand in the file where the formula says. */
    private static void assertStands(String file, Formula formula, String... lines) {
        String text = String.join("\n", lines);
        assertEquals(text, formula.text());
        StringBuilder found = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            found.append(file.charAt(formula.place(new Span(index, index + 1)).start()));
        }
        assertEquals(text, found.toString());
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
    void knowsPlacesBehindTabsThatAListCuts() {
        String source = "- a\n\n\t$$\n\tx +\n\ty\n\t$$\n";
        Formula formula = of(source).get(0);
        assertEquals("x +\n  y", formula.text());
        int last = formula.text().length() - 1;
        assertEquals(source.indexOf('x'), formula.place(new Span(0, 1)).start());
        assertEquals(source.indexOf('y'), formula.place(new Span(last, last + 1)).start());
    }

    @Test
    void knowsPlacesBehindDefinitionsAndBlanks() {
        Piece piece = new Piece("[[a|b]] and $x$", List.of(100));
        FileTree around = SyntaxParser.parse("[a]: b\n[c]: d", true);
        WrittenBlank blank = new WrittenBlank(new Span(0, 7), "a|b");
        Text stem = Text.ofPiece(SyntaxParser.parse(piece, List.of(blank), around));
        Formula formula = stem.formulas().get(0);
        assertEquals(new Span(113, 114), formula.span());
        assertEquals(new Span(112, 113), formula.opening());
    }

    @Test
    void takesADollarSignThatClosesNothingForTheEndOfNoFormula() {
        String source = "costs $5 and $6, or $x$ of $HOME/a$b, $y $ and $z$";
        List<Formula> found = of(source);
        assertEquals(List.of("x", "z"), found.stream().map(each -> each.text()).toList());
    }

    @Test
    void readsABlockThatHoldsNothing() {
        assertEquals(Span.at(2), of("$$").get(0).span());
        assertEquals("", of("$$\n\n$$").get(0).text());
    }

    @Test
    void takesABarInATableForOneCharacter() {
        String source = "| a | b |\n|---|---|\n| \\| $\\|x\\|$ $z$ | $y$ |";
        List<Formula> found = of(source);
        assertStands(source, found.get(0), "|x|");
        assertStands(source, found.get(1), "z");
        assertStands(source, found.get(2), "y");
    }

    @Test
    void saysTheSameFormulaAsTheTreeThatIsRendered() {
        String source = "$a$ > b\n\n> $$\n>   c\n> d\n> $$\n\n- $$\n\te\n  $$";
        List<String> rendered = new ArrayList<>();
        Text.of(source)
                .tree()
                .root()
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
        assertEquals(rendered, of(source).stream().map(each -> each.text()).toList());
        assertEquals(3, rendered.size());
    }
}
