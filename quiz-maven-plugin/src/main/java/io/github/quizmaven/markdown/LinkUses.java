package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds the links and images of a piece of Markdown. */
public final class LinkUses extends AbstractVisitor {

    private final String source;
    private final PieceOffsets offsets;
    private final List<LinkUse> found = new ArrayList<>();

    private LinkUses(Markdown markdown) {
        this.source = markdown.source();
        this.offsets = new PieceOffsets(markdown);
    }

    /** All of them in the order of the source; an address in running text is one too. */
    public static List<LinkUse> in(Markdown markdown) {
        if (markdown.source().indexOf(']') < 0) {
            // An address in running text always leads to another site.
            return List.of();
        }
        LinkUses uses = new LinkUses(markdown);
        MarkdownParser.parse(markdown).accept(uses);
        return List.copyOf(uses.found);
    }

    @Override
    public void visit(Link link) {
        add(link, false, link.getDestination(), 1);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(image, true, image.getDestination(), 2);
        visitChildren(image);
    }

    /**
     * @param opener the length of what stands before the text
     */
    private void add(Node node, boolean image, String destination, int opener) {
        Span whole = offsets.span(node);
        int textStart = Math.min(whole.start() + opener, whole.end());
        Node last = node.getLastChild();
        int textEnd = last == null ? textStart : Math.max(textStart, offsets.span(last).end());
        String text = words(node);
        Span words = text.isBlank() ? whole : new Span(textStart, textEnd);
        Span written = destination(textEnd, whole.end());
        boolean address = !image && written == null && source.startsWith("<", whole.start());
        if (address) {
            written = new Span(whole.start() + 1, whole.end() - 1);
        }
        found.add(
                new LinkUse(
                        image,
                        destination,
                        text,
                        offsets.toFile(words),
                        offsets.toFile(written == null ? whole : written),
                        written == null));
    }

    /** Where the destination of an inline link stands, which ends before {@code end}. */
    private @Nullable Span destination(int from, int end) {
        int at = source.indexOf(']', from);
        if (at < 0 || at >= end || !source.startsWith("(", at + 1)) {
            return null;
        }
        at += 2;
        boolean newLine = false;
        // A new line in a quote starts with the quote's mark.
        while (at < end && (isBlank(at) || newLine && source.charAt(at) == '>')) {
            newLine |= source.charAt(at) == '\n';
            at++;
        }
        boolean pointed = source.startsWith("<", at);
        int start = pointed ? at + 1 : at;
        return new Span(start, pointed ? pointedEnd(start, end) : bareEnd(start, end));
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(source.charAt(at));
    }

    private int pointedEnd(int start, int end) {
        int at = start;
        while (at < end && source.charAt(at) != '>') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, end);
    }

    private int bareEnd(int start, int end) {
        int depth = 0;
        int at = start;
        while (at < end && !Character.isWhitespace(source.charAt(at))) {
            char each = source.charAt(at);
            if (each == ')' && depth-- == 0) {
                break;
            }
            depth += each == '(' ? 1 : 0;
            at += each == '\\' ? 2 : 1;
        }
        return Math.min(at, end);
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(
                new AbstractVisitor() {
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
                });
        return words.toString().strip();
    }
}
