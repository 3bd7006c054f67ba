package io.github.quizmaven.exchange.gfm.row;

import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A block of some lines.
 *
 * @param node what Markdown makes of them
 * @param rows at least one
 */
public record RowBlock(Node node, List<Row> rows) {

    public RowBlock {
        rows = List.copyOf(rows);
    }

    public Row first() {
        return rows.get(0);
    }

    public Row last() {
        return rows.get(rows.size() - 1);
    }

    public int indent() {
        return first().indent();
    }

    public boolean is(Class<? extends Node> kind) {
        return kind.isInstance(node);
    }

    /** Whether it is a paragraph with nothing but a picture. */
    public boolean isPicture() {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Image
                && node.getFirstChild() == node.getLastChild();
    }

    /** Whether it looks like another: the same kind of block, pictures set apart. */
    public boolean isLike(RowBlock other) {
        return node.getClass() == other.node.getClass() && isPicture() == other.isPicture();
    }
}
