package io.github.quizmaven.markdown;

import org.commonmark.node.CustomNode;

/** A formula in running text, between single dollar signs. */
public final class MathInline extends CustomNode {

    private final String formula;

    MathInline(String formula) {
        this.formula = formula;
    }

    public String formula() {
        return formula;
    }
}
