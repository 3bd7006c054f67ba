package io.github.quizmaven.render;

import io.github.quizmaven.markdown.MathBlock;
import io.github.quizmaven.markdown.MathInline;
import io.github.quizmaven.math.FormulaBudget;
import io.github.quizmaven.math.Typeset;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes formulas; those that a narrow screen cannot hold in boxes that scroll by themselves. */
final class MathBoxes {

    /** In em: what the smallest screen holds of a line in an option. */
    private static final double NARROW = 10;

    private final HtmlWriter html;
    private final String name;
    private final FormulaBudget budget;

    MathBoxes(HtmlWriter html, Messages messages, FormulaBudget budget) {
        this.budget = budget;
        this.html = html;
        this.name = messages.text("formula");
    }

    void inline(MathInline math) {
        if (!(budget.typeset(math.formula(), false) instanceof Typeset.Shown shown)) {
            source(math.formula());
        } else if (shown.width() <= NARROW) {
            html.raw(shown.mathml());
        } else {
            html.tag("span", CodeBoxes.box(name, "class", "scroll"));
            html.raw(shown.mathml());
            html.tag("/span");
        }
    }

    void block(MathBlock math) {
        Map<String, String> box = CodeBoxes.box(name, "class", "scroll");
        box.put("dir", "ltr");
        html.line();
        html.tag("div", box);
        if (budget.typeset(math.formula(), true) instanceof Typeset.Shown shown) {
            html.raw(shown.mathml());
        } else {
            source(math.formula());
        }
        html.tag("/div");
        html.line();
    }

    /** What a build shows that lets a formula pass which cannot be typeset. */
    private void source(String formula) {
        html.tag("code", Map.of("dir", "ltr"));
        html.text(formula);
        html.tag("/code");
    }

    /** Whether a text holds a formula in a box of its own, which no label should. */
    static boolean areIn(Node document, FormulaBudget budget) {
        boolean[] found = {false};
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof MathInline math) {
                            found[0] |=
                                    budget.typeset(math.formula(), false)
                                                    instanceof Typeset.Shown shown
                                            && shown.width() > NARROW;
                        } else {
                            visitChildren(node);
                        }
                    }
                });
        return found[0];
    }
}
