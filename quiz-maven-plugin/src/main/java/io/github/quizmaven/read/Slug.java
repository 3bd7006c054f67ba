package io.github.quizmaven.read;

import io.github.quizmaven.source.Chars;
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
    public static String of(Iterable<? extends Node> title) {
        return of(plainText(title));
    }

    /** Nodes in words, without markup. */
    static String plainText(Iterable<? extends Node> nodes) {
        StringBuilder text = new StringBuilder();
        AbstractVisitor words =
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
                };
        for (Node each : nodes) {
            each.accept(words);
        }
        return text.toString().strip();
    }

    /**
     * Lower case, white space to hyphens, anything but letters, digits, {@code -}, {@code _} gone.
     */
    public static String of(String plainText) {
        StringBuilder kept = new StringBuilder();
        plainText
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        each -> {
                            if (isSpace(each)) {
                                kept.append(' ');
                            } else if (each == '-' || each == '_' || Chars.isOfName(each)) {
                                kept.appendCodePoint(each);
                            }
                        });
        return kept.toString().strip().replace(' ', '-');
    }

    private static boolean isSpace(int each) {
        return each == ' ' || each >= '\t' && each <= '\r';
    }
}
