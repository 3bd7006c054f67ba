package io.github.quizmaven.site.text;

import io.github.quizmaven.math.FormulaBudget;
import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Formula;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes formulas; those that a narrow screen cannot hold in boxes that scroll by themselves. */
final class FormulaHtml {

    /** In em: what the smallest screen holds of a line in an option. */
    private static final double NARROW = 10;

    private final HtmlWriter html;
    private final String name;

    /** Of the page, so that formulas after too many others are shown as they are. */
    private final FormulaBudget budget = new FormulaBudget();

    FormulaHtml(HtmlWriter html, Messages messages) {
        this.html = html;
        this.name = messages.text("formula");
    }

    void inline(MathInline math) {
        if (!(budget.typeset(math.formula(), false) instanceof Typeset.Shown shown)) {
            source(math.formula());
        } else if (shown.width() <= NARROW) {
            html.raw(shown.mathml());
        } else {
            html.tag("span", Boxes.scrolling(name, "class", "scroll"));
            html.raw(shown.mathml());
            html.tag("/span");
        }
    }

    void block(MathBlock math) {
        Map<String, String> box = Boxes.scrolling(name, "class", "scroll");
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

    /** Whether a formula in a line of a text is in a box of its own, which no label should hold. */
    boolean needsBox(Text text) {
        for (Formula each : text.formulas()) {
            if (!each.display()
                    && budget.typeset(each.text(), false) instanceof Typeset.Shown shown
                    && shown.width() > NARROW) {
                return true;
            }
        }
        return false;
    }
}
