package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the blanks of a cloze text for which the page can show a field. */
public final class BlankPlaces extends AbstractVisitor {

    private final PieceOffsets offsets;
    private final Set<Integer> inText = new HashSet<>();
    private final List<Span> literal = new ArrayList<>();

    private BlankPlaces(Markdown markdown) {
        this.offsets = new PieceOffsets(markdown);
    }

    /** Those without a place: in a link, an image, an address or what a table leaves out. */
    public static List<Blanks.Written> without(Markdown stem, List<Blanks.Written> blanks) {
        if (blanks.isEmpty()) {
            return List.of();
        }
        BlankPlaces places = new BlankPlaces(stem);
        MarkdownParser.parse(stem).accept(places);
        return blanks.stream().filter(each -> !places.show(each.span().start())).toList();
    }

    private boolean show(int start) {
        return inText.contains(start) || literal.stream().anyMatch(each -> each.contains(start));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof BlankInline) {
            inText.add(offsets.span(node).start());
        } else {
            visitChildren(node);
        }
    }

    /** A field inside a link could not be clicked. */
    @Override
    public void visit(Link link) {}

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(FencedCodeBlock fence) {
        addLines(fence, 1);
    }

    @Override
    public void visit(HtmlBlock html) {
        addLines(html, 0);
    }

    @Override
    public void visit(HtmlInline html) {
        addLines(html, 0);
    }

    private void addLines(Node node, int from) {
        List<SourceSpan> lines = node.getSourceSpans();
        for (SourceSpan each : lines.subList(Math.min(from, lines.size()), lines.size())) {
            literal.add(offsets.span(each));
        }
    }
}
