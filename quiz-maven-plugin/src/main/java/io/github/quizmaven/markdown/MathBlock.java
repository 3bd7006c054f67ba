package io.github.quizmaven.markdown;

import org.commonmark.node.CustomBlock;

/** A displayed formula: the lines between two lines that hold only {@code $$}. */
public final class MathBlock extends CustomBlock {

    private String formula = "";
    private boolean closed;

    MathBlock() {}

    public String formula() {
        return formula;
    }

    /** Whether the closing {@code $$} was found. */
    public boolean closed() {
        return closed;
    }

    void append(CharSequence line) {
        formula = formula + line + '\n';
    }

    void close() {
        closed = true;
    }
}
