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
 * @param labels what names a part in running text, whose blocks are in none
 * @param span from the heading to the next one, or to the end of the file
 */
public record Section(
        Heading heading, List<Node> body, List<Part> parts, List<Label> labels, Span span) {

    /**
     * The name of a part that is no heading.
     *
     * @param name the name to write
     * @param key what rules call the part
     * @param span what is written instead of the heading
     */
    public record Label(String name, String key, Span span) {}

    /** A level-3 heading and the blocks below it. */
    public record Part(Heading heading, List<Node> blocks) {}
}
