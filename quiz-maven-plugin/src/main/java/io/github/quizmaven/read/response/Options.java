package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.mended.BlockOpener;
import io.github.quizmaven.read.mended.ClosingQuotes;
import io.github.quizmaven.read.mended.LazyLines;
import io.github.quizmaven.read.mended.Marker;
import io.github.quizmaven.read.mended.RawItem;
import io.github.quizmaven.read.mended.TaskList;
import io.github.quizmaven.read.mended.TaskListFinder;
import io.github.quizmaven.read.mended.TaskListReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.node.TaskMarker;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a task list as options: from the tree if it is one sound list, else put together. */
final class Options {

    private final FileContext context;
    private final FileTree tree;
    private final SourceFile file;

    Options(FileContext context) {
        this.context = context;
        this.tree = context.tree();
        this.file = context.file();
    }

    /**
     * A task list with what is around it.
     *
     * @param options the options
     * @param before items without a marker before the first option, which are none
     * @param stemLines lines of the first block that belong to the stem
     * @param rest the blocks after the list
     */
    record Outcome(
            List<Option> options, List<Node> before, List<Line> stemLines, List<Node> rest) {}

    Outcome read(List<Node> body, TaskListFinder.Range range, Span section) {
        Node first = body.get(range.first());
        if (range.first() == range.last() && isSound(first)) {
            List<Option> options = new ArrayList<>();
            for (Node each : Blocks.children(first)) {
                options.add(option(each));
            }
            return new Outcome(
                    options, List.of(), List.of(), body.subList(range.last() + 1, body.size()));
        }
        TaskList list = new TaskListReader(context.findings()).read(body, range, section);
        List<Option> options = list.options().stream().map(this::mended).toList();
        return new Outcome(options, list.before(), list.stemLines(), list.rest());
    }

    private Option mended(RawItem item) {
        return new Option(item.text(tree), item.correct(), item.feedback(tree), item.marker());
    }

    /** Whether each item has a proper marker on the line of its bullet, and text after it. */
    private boolean isSound(Node list) {
        if (!(list instanceof ListBlock)) {
            return false;
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            @Nullable TaskMarker marker = marker(item);
            if (marker == null
                    || !isText(item.getFirstChild(), tree.span(marker).end())
                    || Marker.nested(file, item) != null
                    || !LazyLines.options(file, item).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable TaskMarker marker(Node item) {
        Node first = item.getFirstChild();
        boolean marked =
                first instanceof Paragraph
                        && first.getFirstChild() instanceof TaskMarker
                        && file.lines().line(Blocks.span(first).start())
                                == file.lines().line(Blocks.span(item).start());
        return marked ? (TaskMarker) first.getFirstChild() : null;
    }

    /** Whether nothing in an item's first paragraph was meant as a block or as another option. */
    private boolean isText(Node paragraph, int content) {
        List<Span> lines = Blocks.lines(paragraph);
        if (lines.size() > 1 && mayHoldBlock(lines, content)) {
            return false;
        }
        if (BlockOpener.find(file.text(), content, lines.get(0).end()) != null) {
            return false;
        }
        for (Span each : lines.subList(1, lines.size())) {
            if (Marker.inParagraph(file, each) != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether lines may be something else than text when they are read without the marker: a table,
     * or below a marker that is alone a definition, HTML or a list that does not start with 1.
     */
    private boolean mayHoldBlock(List<Span> lines, int content) {
        Span second = Line.unindented(file, lines.get(1)).span();
        char first = second.length() == 0 ? ' ' : file.text().charAt(second.start());
        boolean alone = lines.get(0).end() == content;
        return alone && (first == '[' || first == '<' || Character.isDigit(first))
                || lines.stream().skip(1).anyMatch(this::isDelimiterRow);
    }

    /** Whether a line may be below the header of a table. */
    private boolean isDelimiterRow(Span line) {
        boolean dash = false;
        for (int at = line.start(); at < line.end(); at++) {
            char each = file.text().charAt(at);
            dash |= each == '-';
            if ("|-: \t".indexOf(each) < 0) {
                return false;
            }
        }
        return dash;
    }

    /** Takes the marker out of the tree, so that what is left of the item is the option's text. */
    private Option option(Node item) {
        Node paragraph = item.getFirstChild();
        TaskMarker marker = (TaskMarker) paragraph.getFirstChild();
        Span place = tree.span(marker);
        marker.unlink();
        List<Node> blocks = Blocks.children(item);
        if (paragraph.getFirstChild() == null) {
            blocks.remove(0);
        }
        List<BlockQuote> quotes = feedback(blocks);
        List<Node> content =
                quotes.isEmpty() ? blocks : blocks.subList(0, blocks.indexOf(quotes.get(0)));
        List<Node> said = new ArrayList<>();
        for (BlockQuote each : quotes) {
            said.addAll(Blocks.children(each));
        }
        return new Option(
                text(content, place.end()), marker.isChecked(), Text.ofBlocks(tree, said), place);
    }

    /** The quotes at the end of an option, after something else, be it a quote. */
    private static List<BlockQuote> feedback(List<Node> blocks) {
        List<BlockQuote> quotes = ClosingQuotes.of(blocks);
        List<Node> visible = Blocks.visible(blocks);
        boolean alone = !quotes.isEmpty() && visible.get(0) == quotes.get(0);
        return alone ? quotes.subList(1, quotes.size()) : quotes;
    }

    private Text text(List<Node> blocks, int markerEnd) {
        if (blocks.isEmpty()) {
            return Text.empty(tree, markerEnd);
        }
        Node first = blocks.get(0);
        boolean paragraph = first instanceof Paragraph && first.getFirstChild() != null;
        int start = tree.span(paragraph ? first.getFirstChild() : first).start();
        int end = tree.span(blocks.get(blocks.size() - 1)).end();
        return Text.ofBlocks(tree, blocks, new Span(start, Math.max(start, end)));
    }
}
