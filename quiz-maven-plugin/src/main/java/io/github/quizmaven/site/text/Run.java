package io.github.quizmaven.site.text;

import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.FactsReader;
import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * A text as one node, so that the renderer takes it as a whole. The nodes of the text stay where
 * they are in the file's tree; none of them is its child.
 */
final class Run extends CustomNode {

    /** Before there is a text. */
    static final Run NONE = new Run(Text.of(""), List.of(), 1, BlankWriter.NONE);

    private final Text text;
    private final List<Node> nodes;
    private final int topHeading;
    private final BlankWriter blanks;

    /**
     * @param nodes those of the text, or those in its only block
     * @param topHeading the level that its highest heading gets
     */
    Run(Text text, List<Node> nodes, int topHeading, BlankWriter blanks) {
        this.text = text;
        this.nodes = nodes;
        this.topHeading = topHeading;
        this.blanks = blanks;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Whether a node is in no other one of the text. */
    boolean isTop(Node node) {
        return node.getParent() == nodes.get(0).getParent();
    }

    /** The words in a node of the text, formulas as they are written. */
    String words(Node node) {
        return FactsReader.read(Blocks.children(node), text.tree().places()).prose().line();
    }

    int topHeading() {
        return topHeading;
    }

    BlankWriter blanks() {
        return blanks;
    }
}
