package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The way from the nodes of a piece, which is read behind link definitions, to its source. A bar in
 * a table's cell is written {@code \|} and read as one character, which shifts what follows it.
 */
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
        int start = offset(node, spans.get(0).getInputIndex());
        int end = offset(node, last.getInputIndex() + last.getLength());
        return new Span(start, Math.max(start, end));
    }

    /** A part of a node, in the piece's source. */
    Span span(SourceSpan part) {
        int start = inside(part.getInputIndex());
        return new Span(start, Math.max(start, inside(part.getInputIndex() + part.getLength())));
    }

    /** Where a character of a node stands in the piece's source. */
    int offset(Node node, int index) {
        @Nullable Node cell = node;
        while (cell != null && !(cell instanceof TableCell)) {
            cell = cell.getParent();
        }
        if (cell == null || cell.getSourceSpans().isEmpty()) {
            return inside(index);
        }
        int at = inside(cell.getSourceSpans().get(0).getInputIndex());
        for (int left = index - shift - at; left > 0 && at < markdown.source().length(); left--) {
            at += isBar(at) ? 2 : 1;
        }
        return at;
    }

    /** Whether a bar stands there as a cell must have it. */
    boolean isBar(int at) {
        return markdown.source().startsWith("\\|", at);
    }

    /** The file's span of a span in the piece's source. */
    Span toFile(Span span) {
        return markdown.slice().toFile(span);
    }

    private int inside(int index) {
        return Math.max(0, Math.min(index - shift, markdown.source().length()));
    }
}
