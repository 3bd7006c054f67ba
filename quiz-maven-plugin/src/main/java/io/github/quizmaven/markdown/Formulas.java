package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

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
            add(node, inline.formula(), inline.lineStarts(), new Span(start, start + 1), true);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof MathBlock block) {
            int start = markdown.source().indexOf(FENCE, offsets.span(node).start());
            Span opening = new Span(start, start + FENCE.length());
            add(node, block.source(), block.lineStarts(), opening, block.closed());
        } else {
            visitChildren(node);
        }
    }

    private void add(
            Node node, String source, List<Integer> lineStarts, Span opening, boolean closed) {
        List<Integer> places = places(node, source, lineStarts, opening.end());
        String text = source.strip();
        int start = text.isEmpty() ? 0 : source.indexOf(text);
        found.add(
                new Formula(
                        text,
                        places.subList(start, start + text.length() + 1),
                        node instanceof MathBlock,
                        offsets.toFile(opening),
                        closed));
    }

    /** For each character and for the end, where it stands in the file. */
    private List<Integer> places(Node node, String source, List<Integer> lineStarts, int emptyAt) {
        List<Integer> places = new ArrayList<>();
        int line = 0;
        int lineStart = 0;
        for (int index = 0; index <= source.length(); index++) {
            int at =
                    lineStarts.isEmpty()
                            ? emptyAt
                            : offsets.offset(node, lineStarts.get(line) + index - lineStart);
            boolean bar = source.startsWith("|", index) && offsets.isBar(at);
            places.add(markdown.slice().toFile(bar ? at + 1 : at));
            if (index < source.length() && source.charAt(index) == '\n') {
                line++;
                lineStart = index + 1;
            }
        }
        return places;
    }
}
