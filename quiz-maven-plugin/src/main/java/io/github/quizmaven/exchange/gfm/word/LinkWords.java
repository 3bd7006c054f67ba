package io.github.quizmaven.exchange.gfm.word;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Tells texts that are nothing but links from texts that hold links. */
public final class LinkWords extends AbstractVisitor {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])(?:" + Words.any("reference") + "|and|,)(?![\\p{L}\\p{M}])",
                    Words.FLAGS);
    private static final Pattern NUMBER = Pattern.compile("(?m)^[ \\t]*+\\d{1,2}[.)][ \\t]");

    private final StringBuilder words = new StringBuilder();
    private boolean link;
    private boolean other;

    private LinkWords() {}

    /** Whether a block holds links and, beside them, no words but those that announce links. */
    public static boolean only(Node block) {
        LinkWords found = new LinkWords();
        block.accept(found);
        if (!found.link || found.other) {
            return false;
        }
        String rest = NUMBER.matcher(found.words).replaceAll(" ");
        return WORDS.matcher(rest).replaceAll(" ").codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a line may hold a link. */
    public static boolean mayBeIn(String text) {
        return text.contains("](") || text.contains("://") || text.contains("][");
    }

    @Override
    public void visit(Link node) {
        link = true;
        words.append(' ');
        // An image in a link is a picture all the same.
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link inner) {
                        visitChildren(inner);
                    }

                    @Override
                    public void visit(Image image) {
                        other = true;
                    }
                });
    }

    @Override
    public void visit(Image node) {
        other = true;
    }

    @Override
    public void visit(Text node) {
        words.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        words.append('\n');
    }

    @Override
    public void visit(Code node) {
        words.append(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        words.append(node.getLiteral());
    }

    @Override
    public void visit(org.commonmark.node.FencedCodeBlock node) {
        other = true;
    }

    @Override
    public void visit(org.commonmark.node.IndentedCodeBlock node) {
        other = true;
    }

    @Override
    public void visit(org.commonmark.node.HtmlBlock node) {
        other = true;
    }
}
