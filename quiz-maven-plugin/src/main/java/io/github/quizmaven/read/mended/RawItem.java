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
    private final List<BlockQuote> quotes = new ArrayList<>();

    public RawItem(Span marker, boolean correct) {
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
    public void add(SourceFile file, Line line) {
        Line added = started ? line : Line.unindented(file, line.span());
        if (!added.isBlank(file)) {
            started = true;
            quotes.clear();
        }
        lines.add(added);
    }

    /** Adds blocks that belong to the item, whose last ones may be its feedback. */
    public void addBlocks(SourceFile file, List<Node> blocks) {
        if (!lines.isEmpty() && !blocks.isEmpty()) {
            lines.add(Line.empty(lines.get(lines.size() - 1).span().end()));
        }
        addLines(ContentLines.of(file, blocks), blocks);
    }

    public void addLines(List<Line> more, List<Node> blocks) {
        started |= !more.isEmpty();
        lines.addAll(more);
        List<BlockQuote> closing = ClosingQuotes.of(blocks);
        boolean goesOn = ClosingQuotes.isAll(blocks);
        if (!goesOn || !closing.isEmpty() && ClosingQuotes.isEmpty(closing.get(0))) {
            quotes.clear();
        }
        quotes.addAll(closing);
    }

    /** The content without the feedback. */
    public Text text(FileTree tree) {
        return Text.ofPiece(SyntaxParser.parse(content(tree.file()), tree));
    }

    /** The closing quotes, if something is before them; else null. */
    public @Nullable Text feedback(FileTree tree) {
        List<BlockQuote> feedback = feedback(tree.file());
        if (feedback.isEmpty()) {
            return null;
        }
        List<Node> said =
                feedback.stream().flatMap(each -> Blocks.children(each).stream()).toList();
        Piece piece =
                Piece.of(
                        tree.file(),
                        ContentLines.of(tree.file(), said),
                        Blocks.span(feedback.get(0)).start());
        return piece.text().isEmpty() ? null : Text.ofPiece(SyntaxParser.parse(piece, tree));
    }

    private List<BlockQuote> feedback(SourceFile file) {
        boolean alone = !quotes.isEmpty() && before(file, quotes.get(0)).text().isEmpty();
        return alone ? quotes.subList(1, quotes.size()) : quotes;
    }

    private Piece content(SourceFile file) {
        List<BlockQuote> feedback = feedback(file);
        return feedback.isEmpty()
                ? Piece.of(file, lines, marker.end())
                : before(file, feedback.get(0));
    }

    /** What is before a closing quote; an empty piece after the marker if nothing is. */
    private Piece before(SourceFile file, BlockQuote quote) {
        int start = Blocks.span(quote).start();
        List<Line> before = lines.stream().filter(each -> each.span().start() < start).toList();
        return Piece.of(file, before, marker.end());
    }
}
