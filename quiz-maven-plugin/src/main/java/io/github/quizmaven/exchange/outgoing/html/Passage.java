package io.github.quizmaven.exchange.outgoing.html;

import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.FactsReader;
import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** A text as one node, so that the renderer takes it as a whole. */
final class Passage extends CustomNode {

    /** Before there is a text. */
    static final Passage NONE = new Passage(Text.of(""), new Gaps(List.of()));

    private final Text text;
    private final Gaps gaps;

    Passage(Text text, Gaps gaps) {
        this.text = text;
        this.gaps = gaps;
    }

    List<Node> nodes() {
        return text.nodes();
    }

    Gaps gaps() {
        return gaps;
    }

    /** The words in a node of the text, formulas as they are written. */
    String words(Node node) {
        return FactsReader.read(Blocks.children(node), text.tree().places()).prose().line();
    }
}
