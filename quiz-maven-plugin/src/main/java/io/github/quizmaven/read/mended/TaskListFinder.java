package io.github.quizmaven.read.mended;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Line;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of a question that make up its task list. */
public final class TaskListFinder {

    /** By what a block is a piece of a task list, the surest first. */
    private enum Sign {
        PROPER_MARKER,
        MARKER,
        NEAR_MISSES,
        NEAR_MISS
    }

    private final SourceFile file;

    public TaskListFinder(SourceFile file) {
        this.file = file;
    }

    /**
     * Indices of a task list's first and last block.
     *
     * @param first from 0
     * @param last inclusive
     */
    public record Range(int first, int last) {}

    /**
     * The pieces of the task list with all that stands between them. Near misses count only where
     * there is no proper marker, and in paragraphs that touch the list.
     */
    public @Nullable Range find(List<Node> body) {
        int[] pieces = {};
        for (Sign each : Sign.values()) {
            pieces = pieces.length == 0 ? indices(body, each) : pieces;
        }
        if (pieces.length == 0 || pieces.length == 1 && nearMisses(body.get(pieces[0])) == 1) {
            return null;
        }
        int first = pieces[0];
        int last = pieces[pieces.length - 1];
        while (first > 0) {
            if (nearMisses(body.get(first - 1)) > 0) {
                first--;
            } else if (first > 1 && isFeedback(body.get(first - 1), body.get(first - 2))) {
                first -= 2;
            } else {
                break;
            }
        }
        while (last + 1 < body.size() && nearMisses(body.get(last + 1)) > 0) {
            last++;
        }
        return new Range(first, last);
    }

    /** Whether a quote is right below a line that is an option without a proper bullet. */
    boolean isFeedback(Node quote, Node above) {
        return quote instanceof BlockQuote
                && nearMisses(above) > 0
                && column(quote) > column(above)
                && file.lines().line(Blocks.span(above).end()) + 1
                        == file.lines().line(Blocks.span(quote).start());
    }

    private int column(Node block) {
        int start = Line.unindented(file, Blocks.span(block)).span().start();
        return start - file.lines().start(file.lines().line(start));
    }

    public boolean isList(Node block) {
        return hasMarker(block, false);
    }

    /** The number of lines of a paragraph that are options without a proper bullet. */
    public int nearMisses(Node block) {
        int misses = 0;
        if (block instanceof Paragraph) {
            for (Span each : Blocks.lines(block)) {
                misses += Marker.inParagraph(file, each) == null ? 0 : 1;
            }
        }
        return misses;
    }

    private boolean has(Node block, Sign sign) {
        return switch (sign) {
            case PROPER_MARKER -> hasMarker(block, true);
            case MARKER -> hasMarker(block, false);
            case NEAR_MISSES -> nearMisses(block) > 1;
            case NEAR_MISS -> nearMisses(block) > 0;
        };
    }

    private boolean hasMarker(Node block, boolean proper) {
        if (block instanceof ListBlock) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                @Nullable Marker marker = Marker.of(file, item);
                if (marker != null && (!proper || marker.proper())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int[] indices(List<Node> blocks, Sign wanted) {
        int[] found = new int[blocks.size()];
        int count = 0;
        for (int index = 0; index < found.length; index++) {
            if (has(blocks.get(index), wanted)) {
                found[count++] = index;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
