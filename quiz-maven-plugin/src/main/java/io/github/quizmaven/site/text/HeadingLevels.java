package io.github.quizmaven.site.text;

import java.util.BitSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/** Closes the gaps between the levels of a text's headings. */
final class HeadingLevels {

    private static final int DEEPEST = 6;

    private final int top;
    private final BitSet used = new BitSet();

    HeadingLevels(Run run) {
        this.top = run.topHeading();
        AbstractVisitor finder =
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        used.set(heading.getLevel());
                    }
                };
        run.nodes().forEach(each -> each.accept(finder));
    }

    /** The level that a heading of the text gets on the page. */
    int level(Heading heading) {
        return Math.min(top + used.get(0, heading.getLevel()).cardinality(), DEEPEST);
    }
}
