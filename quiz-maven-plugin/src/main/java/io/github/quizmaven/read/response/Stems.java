package io.github.quizmaven.read.response;

import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.ContentLines;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the texts around a response. */
final class Stems {

    private final FileContext context;

    Stems(FileContext context) {
        this.context = context;
    }

    @Nullable Text of(List<Node> blocks) {
        return Text.ofBlocks(context.tree(), blocks);
    }

    /**
     * A text that goes on in a damaged response.
     *
     * @param more lines of a paragraph in the response
     * @param items list items in the response
     */
    @Nullable Text of(List<Node> blocks, List<Line> more, List<Node> items) {
        if (more.isEmpty() && items.isEmpty()) {
            return of(blocks);
        }
        List<Line> lines = new ArrayList<>(ContentLines.of(context.file(), Blocks.visible(blocks)));
        if (!lines.isEmpty()) {
            lines.add(Line.empty(lines.get(lines.size() - 1).span().end()));
        }
        lines.addAll(more);
        lines.addAll(ContentLines.of(context.file(), items));
        Piece piece = Piece.of(context.file(), lines, 0);
        return piece.text().isEmpty()
                ? null
                : Text.ofPiece(SyntaxParser.parse(piece, context.tree()));
    }

    /** Reports the first visible block of those that follow a response. */
    void reportRest(List<Node> rest, String message, String help) {
        for (Node each : rest) {
            if (!Blocks.isInvisible(each)) {
                context.findings()
                        .report(
                                SyntaxRules.STRAY_CONTENT,
                                Blocks.firstLine(each, context.file()),
                                message,
                                help);
                return;
            }
        }
    }
}
