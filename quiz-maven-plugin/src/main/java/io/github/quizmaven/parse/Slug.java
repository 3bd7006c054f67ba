package io.github.quizmaven.parse;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.MarkdownParser;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Makes ids of headings, as GitHub does for its anchors. */
public final class Slug {

    private Slug() {}

    /** The id of a question with this title. */
    public static String ofTitle(Markdown title) {
        return of(plainText(MarkdownParser.parse(title)));
    }

    /** The heading's text without markup. */
    static String plainText(Node heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text node) {
                        text.append(node.getLiteral());
                    }

                    @Override
                    public void visit(Code node) {
                        text.append(node.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak node) {
                        text.append(' ');
                    }

                    @Override
                    public void visit(HardLineBreak node) {
                        text.append(' ');
                    }
                });
        return text.toString().strip();
    }

    /**
     * Lower case, white space to hyphens, anything but letters, digits, {@code -}, {@code _} gone.
     */
    static String of(String plainText) {
        return plainText
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\s_-]", "")
                .strip()
                .replaceAll("\\s", "-");
    }
}
