package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The lines inside a container, as they would be written outside of it: each block starts at the
 * left margin, and a tab that the container has taken a part of becomes spaces.
 */
final class ContentLines {

    private static final int TAB_STOP = 4;

    private final SourceFile file;
    private final List<Line> lines = new ArrayList<>();
    private int previous;

    private ContentLines(SourceFile file) {
        this.file = file;
    }

    /** The lines of the blocks, and empty ones between them. */
    static List<Line> of(SourceFile file, Iterable<? extends Node> blocks) {
        ContentLines content = new ContentLines(file);
        for (Node block : blocks) {
            if (block instanceof Block) {
                content.add(block);
            }
        }
        return content.lines;
    }

    private void add(Node block) {
        @Nullable BitSet fenced = null;
        int container = containerColumn(block);
        int margin = -1;
        for (Span span : Blocks.lines(block)) {
            int line = file.lines().line(span.start());
            for (int blank = previous + 1; blank < line && !lines.isEmpty(); blank++) {
                lines.add(Line.empty(file.lines().end(blank)));
            }
            previous = line;
            Span text = new Span(textStart(span), span.end());
            int start = Math.max(container, column(span.start()));
            int indent = Math.max(0, column(text.start()) - start);
            if (margin < 0) {
                margin = block instanceof IndentedCodeBlock ? 0 : indent;
            }
            boolean tabs = file.text(new Span(span.start(), text.start())).contains("\t");
            if (tabs && fenced == null) {
                fenced = fencedLines(block);
            }
            boolean kept = tabs && (start + margin == 0 || fenced.get(line));
            lines.add(
                    kept
                            ? behind(start + margin, span)
                            : new Line(Math.max(0, indent - margin), text));
        }
    }

    /** The column at which the content of a top-level list item starts; 0 where nobody knows. */
    private static int containerColumn(Node block) {
        return block.getParent() instanceof ListItem item && item.getContentIndent() != null
                ? item.getContentIndent()
                : 0;
    }

    /** What is left of a line behind a column, the rest of a tab that reaches over it included. */
    private Line behind(int column, Span span) {
        int at = span.start();
        int reached = column(at);
        while (at < span.end() && reached < column && isIndent(at)) {
            reached = next(reached, at);
            at++;
        }
        return new Line(Math.max(0, reached - column), new Span(at, span.end()));
    }

    private int textStart(Span span) {
        int at = span.start();
        while (at < span.end() && isIndent(at)) {
            at++;
        }
        return at;
    }

    private boolean isIndent(int offset) {
        char each = file.text().charAt(offset);
        return each == ' ' || each == '\t';
    }

    /** The 0-based column of an offset, with tab stops. */
    private int column(int offset) {
        int column = 0;
        for (int at = file.lines().start(file.lines().line(offset)); at < offset; at++) {
            column = next(column, at);
        }
        return column;
    }

    private int next(int column, int offset) {
        boolean tab = file.text().charAt(offset) == '\t';
        return column + (tab ? TAB_STOP - column % TAB_STOP : 1);
    }

    /** The lines of fences, whose white space is taken as it is. */
    private BitSet fencedLines(Node block) {
        BitSet fenced = new BitSet();
        block.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(FencedCodeBlock fence) {
                        Blocks.lines(fence)
                                .forEach(each -> fenced.set(file.lines().line(each.start())));
                    }
                });
        return fenced;
    }
}
