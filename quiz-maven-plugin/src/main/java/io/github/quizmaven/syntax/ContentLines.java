package io.github.quizmaven.syntax;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The lines inside a container, as they would be written outside of it: where the container moves
 * tab stops, white space that Markdown counts becomes spaces.
 */
public final class ContentLines {

    private static final int TAB_STOP = 4;

    /** White space, and the marks that it may stand behind. */
    private static final Pattern LEAD =
            Pattern.compile("(?:[ \\t]|(?:[-*+>]|\\d{1,9}[.)])(?=[ \\t]))*+");

    private final SourceFile file;
    private final List<Line> lines = new ArrayList<>();
    private int previous;

    private ContentLines(SourceFile file) {
        this.file = file;
    }

    /** The lines of the blocks, and empty ones between them. */
    public static List<Line> of(SourceFile file, Iterable<? extends Node> blocks) {
        ContentLines content = new ContentLines(file);
        for (Node block : blocks) {
            if (block instanceof Block && !block.getSourceSpans().isEmpty()) {
                content.add(block);
            }
        }
        return content.lines;
    }

    private void add(Node block) {
        int container = containerColumn(block);
        BitSet fenced = container == 0 ? new BitSet() : fencedLines(block);
        boolean text = block instanceof Paragraph || block instanceof Heading;
        for (Span span : Blocks.lines(block)) {
            int line = file.lines().line(span.start());
            for (int blank = previous + 1; blank < line && !lines.isEmpty(); blank++) {
                lines.add(Line.empty(file.lines().end(blank)));
            }
            previous = line;
            if (text) {
                lines.add(Line.unindented(file, span));
                text = false;
            } else if (container == 0) {
                lines.add(new Line("", span));
            } else {
                lines.add(fenced.get(line) ? code(container, span) : moved(container, span));
            }
        }
    }

    /** The column at which the content of a top-level list item starts; 0 where nobody knows. */
    private static int containerColumn(Node block) {
        return block.getParent() instanceof ListItem item && item.getContentIndent() != null
                ? item.getContentIndent()
                : 0;
    }

    /** A line whose tabs count up to the next column that four divides. */
    private Line moved(int container, Span span) {
        Matcher lead = LEAD.matcher(file.text()).region(span.start(), span.end());
        if (!lead.lookingAt() || lead.group().indexOf('\t') < 0) {
            return new Line("", span);
        }
        int column = column(span.start());
        StringBuilder spaced = new StringBuilder();
        for (char each : lead.group().toCharArray()) {
            int next = next(column, each);
            spaced.append(
                    Line.isSpace(each)
                            ? " ".repeat(next - Math.min(next, Math.max(column, container)))
                            : String.valueOf(each));
            column = next;
        }
        return new Line(spaced.toString(), new Span(lead.end(), span.end()));
    }

    /** A line of code, whose tabs are tabs, but for the rest of one that its container cuts. */
    private Line code(int container, Span span) {
        int column = column(span.start());
        if (column >= container || !file.text(span).startsWith("\t")) {
            return new Line("", span);
        }
        int left = next(column, '\t') - container;
        return new Line(" ".repeat(left), new Span(span.start() + 1, span.end()));
    }

    /** The 0-based column of an offset. */
    private int column(int offset) {
        int column = 0;
        for (int at = file.lines().start(file.lines().line(offset)); at < offset; at++) {
            column = next(column, file.text().charAt(at));
        }
        return column;
    }

    private static int next(int column, char each) {
        return column + (each == '\t' ? TAB_STOP - column % TAB_STOP : 1);
    }

    /** The lines of fences, whose white space is taken as it is. */
    private BitSet fencedLines(Node block) {
        BitSet fenced = new BitSet();
        block.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(FencedCodeBlock fence) {
                        Blocks.lines(fence).stream()
                                .skip(1)
                                .forEach(each -> fenced.set(file.lines().line(each.start())));
                    }

                    @Override
                    public void visit(Paragraph paragraph) {
                        // No code is in it.
                    }
                });
        return fenced;
    }
}
