package io.github.quizmaven.parse;

import java.util.List;
import org.commonmark.node.Node;
import tools.jackson.databind.node.ObjectNode;

/** Reads stem and response of the questions of one type. */
interface ResponseReader {

    /**
     * Fills in the question and reports what is wrong with it.
     *
     * @param body the section's blocks above the parts, without metadata
     * @param pointer where {@code question} stands in the tree
     */
    void read(Outline.Section section, List<Node> body, ObjectNode question, String pointer);
}
