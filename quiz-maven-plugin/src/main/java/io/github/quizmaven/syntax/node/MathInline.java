package io.github.quizmaven.syntax.node;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLines;

/** A formula in running text, between single dollar signs. */
public final class MathInline extends CustomNode {

    private final SourceLines lines;

    MathInline(SourceLines lines) {
        this.lines = lines;
    }

    public String formula() {
        return lines.getContent();
    }

    /** For each line of the formula, where it starts in the text that was parsed. */
    public List<Integer> lineStarts() {
        return lines.getSourceSpans().stream().map(SourceSpan::getInputIndex).toList();
    }
}
