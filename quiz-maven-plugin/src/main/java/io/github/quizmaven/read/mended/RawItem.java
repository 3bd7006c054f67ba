package io.github.quizmaven.read.mended;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.ContentLines;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** An option or a step while it is being put together from the lines that belong to it. */
public final class RawItem {

    private final Span marker;
    private final boolean correct;
    private final List<Line> lines = new ArrayList<>();
    private boolean started;
    private @Nullable BlockQuote lastQuote;

    RawItem(Span marker, boolean correct) {
        this.marker = marker;
        this.correct = correct;
    }

    public Span marker() {
        return marker;
    }

    public boolean correct() {
        return correct;
    }

    /** Adds a line of running text. */
    void add(SourceFile file, Line line) {
        Line added = started ? line : Line.unindented(file, line.span());
        started |= !added.isBlank(file);
        lines.add(added);
    }

    /** Adds blocks that belong to the item, whose last one may be its feedback. */
    void addBlocks(SourceFile file, List<Node> blocks) {
        if (!lines.isEmpty() && !blocks.isEmpty()) {
            lines.add(Line.empty(lines.get(lines.size() - 1).span().end()));
        }
        addLines(ContentLines.of(file, blocks), blocks);
    }

    void addLines(List<Line> more, List<Node> blocks) {
        started |= !more.isEmpty();
        lines.addAll(more);
        lastQuote = null;
        for (int index = blocks.size() - 1; index >= 0; index--) {
            if (!Blocks.isInvisible(blocks.get(index))) {
                lastQuote = blocks.get(index) instanceof BlockQuote quote ? quote : null;
                break;
            }
        }
    }

    /** The content without the feedback. */
    public Text text(FileTree tree) {
        return Text.ofPiece(SyntaxParser.parse(content(tree.file()), tree));
    }

    /** The closing quote, if something is before it; else null. */
    public @Nullable Text feedback(FileTree tree) {
        if (lastQuote == null || before(tree.file()).text().isEmpty()) {
            return null;
        }
        Piece piece =
                Piece.of(
                        tree.file(),
                        ContentLines.of(tree.file(), Blocks.children(lastQuote)),
                        Blocks.span(lastQuote).start());
        return piece.text().isEmpty() ? null : Text.ofPiece(SyntaxParser.parse(piece, tree));
    }

    private Piece content(SourceFile file) {
        Piece before = before(file);
        return before.text().isEmpty() && lastQuote != null
                ? Piece.of(file, lines, marker.end())
                : before;
    }

    /** What is before the closing quote; an empty piece after the marker if nothing is. */
    private Piece before(SourceFile file) {
        int quoteStart = lastQuote == null ? Integer.MAX_VALUE : Blocks.span(lastQuote).start();
        List<Line> before =
                lines.stream().filter(each -> each.span().start() < quoteStart).toList();
        return Piece.of(file, before, marker.end());
    }
}
