package io.github.quizmaven.site.text;

import io.github.quizmaven.syntax.fact.html.RawHtml;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes an author's raw HTML: what passes as it is, the rest as text. */
final class RawNodeHtml {

    private final HtmlWriter html;
    private final BlankWriter blanks;
    private final RawHtml raw;

    RawNodeHtml(HtmlWriter html, Run run) {
        this.html = html;
        this.blanks = run.blanks();
        this.raw = new RawHtml(run.nodes());
    }

    void inline(Node node) {
        for (RawHtml.Piece piece : raw.pieces(node)) {
            if (piece.markup()) {
                html.raw(piece.source());
            } else {
                blanks.literal(piece.source(), html);
            }
        }
    }

    void block(Node node) {
        List<RawHtml.Piece> pieces = raw.pieces(node);
        if (pieces.stream().allMatch(piece -> piece.source().isBlank())) {
            return;
        }
        boolean onlyText = pieces.stream().noneMatch(RawHtml.Piece::markup);
        html.line();
        if (onlyText) {
            html.tag("p");
        }
        inline(node);
        if (onlyText) {
            html.tag("/p");
        }
        html.line();
    }
}
