package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The way from the nodes of a piece, which is read behind link definitions, to its source. */
final class PieceOffsets {

    private final Markdown markdown;
    private final int shift;

    PieceOffsets(Markdown markdown) {
        this.markdown = markdown;
        String definitions = markdown.dialect().definitions();
        this.shift = definitions.isEmpty() ? 0 : definitions.length() + 1;
    }

    /** From the first character of a node to the last, in the piece's source. */
    Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = inside(spans.get(0).getInputIndex());
        return new Span(start, Math.max(start, inside(last.getInputIndex() + last.getLength())));
    }

    /** A part of a node, in the piece's source. */
    Span span(SourceSpan part) {
        int start = inside(part.getInputIndex());
        return new Span(start, Math.max(start, inside(part.getInputIndex() + part.getLength())));
    }

    /** The file's span of a span in the piece's source. */
    Span toFile(Span span) {
        return markdown.slice().toFile(span);
    }

    /** Where an offset of the parsed text stands in the file. */
    int toFile(int index) {
        return markdown.slice().toFile(inside(index));
    }

    private int inside(int index) {
        return Math.max(0, Math.min(index - shift, markdown.source().length()));
    }
}
