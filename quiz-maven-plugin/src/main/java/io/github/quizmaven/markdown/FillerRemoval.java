package io.github.quizmaven.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/**
 * Takes {@link Blanks#FILLER} out of texts that are not parsed for blanks, so that each blank is
 * one {@link Blanks#MARK} there.
 */
final class FillerRemoval extends AbstractVisitor {

    @Override
    public void visit(Code code) {
        code.setLiteral(without(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setLiteral(without(block.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
        block.setLiteral(without(block.getLiteral()));
    }

    @Override
    public void visit(HtmlInline tag) {
        tag.setLiteral(without(tag.getLiteral()));
    }

    private static String without(String literal) {
        return literal.replace(String.valueOf(Blanks.FILLER), "");
    }
}
