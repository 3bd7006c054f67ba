package io.github.quizmaven.syntax;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;

/** Visits blocks, and leaves out what is in their lines, which is most of a tree. */
public abstract class BlockVisitor extends AbstractVisitor {

    @Override
    public void visit(Paragraph paragraph) {
        // No block is in it.
    }

    @Override
    public void visit(Heading heading) {
        // No block is in it.
    }
}
