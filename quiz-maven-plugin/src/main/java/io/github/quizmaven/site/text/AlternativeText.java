package io.github.quizmaven.site.text;

import io.github.quizmaven.syntax.node.MathInline;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of an image, formulas as they are written. */
final class AlternativeText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private AlternativeText() {}

    static String of(Image image) {
        AlternativeText text = new AlternativeText();
        image.accept(text);
        return text.words.toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline math) {
            words.append(math.formula());
        } else {
            visitChildren(node);
        }
    }
}
