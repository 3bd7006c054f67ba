package io.github.quizmaven.read.part;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** Takes the answer line out of a solution. */
final class AnswerCut {

    private final FileTree tree;

    /** Where the line starts. */
    private final int line;

    private AnswerCut(FileTree tree, int line) {
        this.tree = tree;
        this.line = line;
    }

    /**
     * What is left of a solution; null if nothing is.
     *
     * @param blocks the solution's
     * @param line the answer line, the last one of them
     */
    static @Nullable Text rest(FileTree tree, List<Node> blocks, Span line) {
        List<Node> left = new ArrayList<>(Blocks.visible(blocks));
        int start = tree.span(left.get(0)).start();
        if (line.start() <= start) {
            return null;
        }
        int end = line.start();
        while (end > start && Character.isWhitespace(tree.file().text().charAt(end - 1))) {
            end--;
        }
        Node last = left.get(left.size() - 1);
        boolean cut = new AnswerCut(tree, line.start()).cut(last);
        if (!cut) {
            return again(tree, left, new Span(start, end));
        }
        if (last.getParent() == null) {
            left.remove(left.size() - 1);
        }
        return left.isEmpty() ? null : Text.ofBlocks(tree, left, new Span(start, end));
    }

    /** A line inside of emphasis or code, without which they would be something else. */
    private static Text again(FileTree tree, List<Node> blocks, Span part) {
        Piece piece = Text.ofBlocks(tree, blocks, part).piece();
        return Text.ofPiece(SyntaxParser.parse(piece, tree));
    }

    /** Takes the line out of a block, and with it the block if nothing else is in it. */
    private boolean cut(Node block) {
        if (block instanceof Paragraph) {
            return tree.span(block).start() >= line ? remove(block) : cutLines(block);
        }
        boolean container =
                block instanceof ListBlock
                        || block instanceof ListItem
                        || block instanceof BlockQuote;
        @Nullable Node last = container ? block.getLastChild() : null;
        if (last == null || !cut(last)) {
            return false;
        }
        return block.getFirstChild() != null || remove(block);
    }

    private static boolean remove(Node block) {
        block.unlink();
        return true;
    }

    private boolean cutLines(Node paragraph) {
        for (Node each = paragraph.getLastChild(); each != null; each = each.getPrevious()) {
            boolean lineBreak = each instanceof SoftLineBreak || each instanceof HardLineBreak;
            Node next = each.getNext();
            if (lineBreak && next != null && startsLine(next)) {
                while (each.getNext() != null) {
                    each.getNext().unlink();
                }
                each.unlink();
                return true;
            }
        }
        return false;
    }

    private boolean startsLine(Node node) {
        return tree.file().lines().line(tree.span(node).start()) == tree.file().lines().line(line);
    }
}
