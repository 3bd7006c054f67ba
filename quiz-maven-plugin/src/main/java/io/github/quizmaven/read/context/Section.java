package io.github.quizmaven.read.context;

import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * One question's blocks.
 *
 * @param heading its level-2 heading
 * @param body the blocks before the first part
 * @param parts the level-3 headings with what is below each
 * @param span from the heading to the next one, or to the end of the file
 */
public record Section(Heading heading, List<Node> body, List<Part> parts, Span span) {

    /** A level-3 heading and the blocks below it. */
    public record Part(Heading heading, List<Node> blocks) {}
}
