package io.github.quizmaven.parse;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** An option or a step while it is being put together from the lines that belong to it. */
final class RawItem {

    private final Span marker;
    private final boolean correct;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable BlockQuote lastQuote;

    RawItem(Span marker, boolean correct) {
        this.marker = marker;
        this.correct = correct;
    }

    Span marker() {
        return marker;
    }

    boolean correct() {
        return correct;
    }

    /** Adds a line of running text. */
    void add(SourceFile file, Line line) {
        boolean first = lines.stream().allMatch(each -> each.isBlank(file));
        lines.add(first ? Line.unindented(file, line.span()) : line);
    }

    /** Adds blocks that belong to the item, whose last one may be its feedback. */
    void addBlocks(SourceFile file, List<Node> blocks) {
        if (!lines.isEmpty() && !blocks.isEmpty()) {
            lines.add(Line.empty(lines.get(lines.size() - 1).span().end()));
        }
        addLines(ContentLines.of(file, blocks), blocks);
    }

    void addLines(List<Line> more, List<Node> blocks) {
        lines.addAll(more);
        lastQuote = null;
        for (int index = blocks.size() - 1; index >= 0; index--) {
            if (!Blocks.isInvisible(blocks.get(index))) {
                lastQuote = blocks.get(index) instanceof BlockQuote quote ? quote : null;
                break;
            }
        }
    }

    /** The content without the feedback; an empty slice behind the marker if there is none. */
    Slice content(SourceFile file) {
        int quoteStart = lastQuote == null ? Integer.MAX_VALUE : Blocks.span(lastQuote).start();
        List<Line> before =
                lines.stream().filter(each -> each.span().start() < quoteStart).toList();
        Slice content = Slices.of(file, before, marker.end());
        return content.text().isEmpty() && lastQuote != null
                ? Slices.of(file, lines, marker.end())
                : content;
    }

    /** The closing quote, if something stands before it. */
    @Nullable Slice feedback(SourceFile file) {
        if (lastQuote == null) {
            return null;
        }
        Slice content = content(file);
        boolean quoteIsContent = content.lineStarts().get(0) >= Blocks.span(lastQuote).start();
        return quoteIsContent
                ? null
                : Slices.of(
                        file,
                        ContentLines.of(file, Blocks.children(lastQuote)),
                        Blocks.span(lastQuote).start());
    }
}
