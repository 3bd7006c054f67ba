package io.github.quizmaven.site.text;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * A text as one node, so that the renderer takes it as a whole. The nodes of the text stay where
 * they are in the file's tree; none of them is its child.
 */
final class Run extends CustomNode {

    private final List<Node> nodes;
    private final int topHeading;
    private final BlankWriter blanks;

    /**
     * @param topHeading the level that its highest heading gets
     */
    Run(List<Node> nodes, int topHeading, BlankWriter blanks) {
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

    int topHeading() {
        return topHeading;
    }

    BlankWriter blanks() {
        return blanks;
    }
}
