package io.github.quizmaven.read.mended;

import io.github.quizmaven.syntax.Line;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A question's task list as it was put together from its pieces.
 *
 * @param options the items with a marker, or what was meant as one
 * @param before items without a marker before the first option; they are no options
 * @param stemLines lines of the first block that belong to the stem, not to the list
 * @param rest the blocks after the list
 */
public record TaskList(
        List<RawItem> options, List<Node> before, List<Line> stemLines, List<Node> rest) {}
