package io.github.quizmaven.syntax.node;

import io.github.quizmaven.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The way from the nodes of a tree to the text that was parsed, and on to the file. A bar in a
 * table's cell is written {@code \|} and read as one character, which shifts what follows it.
 */
public final class NodePlaces {

    private final String source;
    private final IntUnaryOperator toFile;
    private final Map<Node, int[]> cells = new IdentityHashMap<>();

    /** Whether there is a bar that may shift what follows it; few files have one. */
    private final boolean shifts;

    /**
     * @param source the text that was parsed
     * @param toFile the file's offset of an offset in it
     */
    public NodePlaces(String source, IntUnaryOperator toFile) {
        this.source = source;
        this.toFile = toFile;
        this.shifts = source.contains("\\|");
    }

    /** The text that was parsed. */
    public String source() {
        return source;
    }

    /** From the first character of a node to the last, in the text that was parsed. */
    public Span inSource(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = inSource(node, spans.get(0).getInputIndex());
        int end = inSource(node, last.getInputIndex() + last.getLength());
        return new Span(start, Math.max(start, end));
    }

    /** Where a node starts in the text that was parsed, or else some other place. */
    public int start(Node node, int otherwise) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? otherwise : inSource(node, spans.get(0).getInputIndex());
    }

    /** Where the parser's index of a character in a node is in the text that was parsed. */
    public int inSource(Node node, int index) {
        if (!shifts) {
            return Math.min(index, source.length());
        }
        @Nullable Node cell = node;
        while (cell != null && !(cell instanceof TableCell)) {
            cell = cell.getParent();
        }
        if (cell == null || cell.getSourceSpans().isEmpty()) {
            return Math.min(index, source.length());
        }
        int first = cell.getSourceSpans().get(0).getInputIndex();
        int[] offsets = cells.computeIfAbsent(cell, each -> offsets(each.getSourceSpans().get(0)));
        return offsets[Math.max(0, Math.min(index - first, offsets.length - 1))];
    }

    /** Whether a bar is there as a cell must have it. */
    public boolean isBar(int at) {
        return source.startsWith("\\|", at);
    }

    /** The file's span of a node. */
    public Span inFile(Node node) {
        return inFile(inSource(node));
    }

    /** The file's offset of an offset in the text that was parsed. */
    public int inFile(int offset) {
        return toFile.applyAsInt(offset);
    }

    /** The file's span of a span in the text that was parsed. */
    public Span inFile(Span span) {
        int start = inFile(span.start());
        return new Span(
                start, span.length() == 0 ? start : Math.max(start, inFile(span.end() - 1) + 1));
    }

    /** For each character of a cell as the parser counts them, and for its end, where it is. */
    private int[] offsets(SourceSpan cell) {
        int[] offsets = new int[cell.getLength() + 1];
        int at = cell.getInputIndex();
        for (int index = 0; index <= cell.getLength(); index++) {
            offsets[index] = Math.min(at, source.length());
            at += isBar(at) ? 2 : 1;
        }
        return offsets;
    }
}
