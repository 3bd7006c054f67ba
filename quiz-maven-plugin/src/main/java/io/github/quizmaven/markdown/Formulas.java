package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** Finds the formulas of a piece of Markdown. */
public final class Formulas extends AbstractVisitor {

    private static final String FENCE = "$$";

    private final Markdown markdown;
    private final PieceOffsets offsets;
    private final List<Formula> found = new ArrayList<>();

    private Formulas(Markdown markdown) {
        this.markdown = markdown;
        this.offsets = new PieceOffsets(markdown);
    }

    /** All of them in the order of the source. */
    public static List<Formula> in(Markdown markdown) {
        if (markdown.source().indexOf('$') < 0) {
            return List.of();
        }
        Formulas formulas = new Formulas(markdown);
        MarkdownParser.parse(markdown).accept(formulas);
        return List.copyOf(formulas.found);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline) {
            Span whole = offsets.span(node);
            Span opening = new Span(whole.start(), whole.start() + 1);
            add(opening, new Span(opening.end(), whole.end() - 1), true);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof MathBlock block) {
            Span whole = offsets.span(node);
            int fence = markdown.source().indexOf(FENCE, whole.start());
            int start = fence + FENCE.length();
            int end = Math.max(start, whole.end() - (block.closed() ? FENCE.length() : 0));
            add(new Span(fence, start), new Span(start, end), block.closed());
        } else {
            visitChildren(node);
        }
    }

    private void add(Span opening, Span inside, boolean closed) {
        found.add(new Formula(markdown.slice().part(inside), offsets.toFile(opening), closed));
    }
}
