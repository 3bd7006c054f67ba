package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Slice;
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
        if (node instanceof MathInline inline) {
            int start = offsets.span(node).start();
            Slice slice = slice(inline.formula(), inline.lineStarts());
            add(slice, false, new Span(start, start + 1), true);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof MathBlock block) {
            int start = markdown.source().indexOf(FENCE, offsets.span(node).start());
            Span opening = new Span(start, start + FENCE.length());
            Slice slice =
                    block.lineStarts().isEmpty()
                            ? new Slice("", List.of(offsets.toFile(opening).end()))
                            : slice(block.source(), block.lineStarts());
            add(slice, true, opening, block.closed());
        } else {
            visitChildren(node);
        }
    }

    private Slice slice(String formula, List<Integer> lineStarts) {
        return new Slice(formula, lineStarts.stream().map(offsets::toFile).toList());
    }

    private void add(Slice slice, boolean display, Span opening, boolean closed) {
        int start = 0;
        int end = slice.text().length();
        while (start < end && Character.isWhitespace(slice.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(slice.text().charAt(end - 1))) {
            end--;
        }
        Slice formula = slice.part(new Span(start, end));
        found.add(new Formula(formula, display, offsets.toFile(opening), closed));
    }
}
