package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Frees a block's lines of the blanks that stand before the whole block, so that it reads the same
 * on its own. A tab reaches to the next multiple of four columns.
 */
final class Indentation {

    private static final int TAB = 4;

    private final SourceFile file;

    Indentation(SourceFile file) {
        this.file = file;
    }

    List<Span> without(Node block, List<Span> lines) {
        if (lines.isEmpty() || block instanceof IndentedCodeBlock) {
            return lines;
        }
        boolean text = block instanceof Paragraph || block instanceof Heading;
        boolean container = block instanceof ListBlock || block instanceof BlockQuote;
        Span first = lines.get(0);
        int column = text ? Integer.MAX_VALUE : column(first.start() + indent(first));
        List<Span> freed = new ArrayList<>();
        for (Span line : lines) {
            freed.add(without(line, column, !container));
        }
        return freed;
    }

    /**
     * @param column where the block starts
     * @param beyond whether a tab that reaches beyond is left out; a container's blocks may need it
     */
    private Span without(Span line, int column, boolean beyond) {
        int start = line.start();
        int end = start + indent(line);
        int at = column(start);
        while (start < end && at < column) {
            int next = next(at, file.text().charAt(start));
            if (next > column && !beyond) {
                break;
            }
            at = next;
            start++;
        }
        return new Span(start, line.end());
    }

    private int indent(Span line) {
        String text = file.text(line);
        return text.length() - text.stripLeading().length();
    }

    private int column(int offset) {
        int column = 0;
        for (int at = file.lines().start(file.lines().line(offset)); at < offset; at++) {
            column = next(column, file.text().charAt(at));
        }
        return column;
    }

    private static int next(int column, char character) {
        return character == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
}
