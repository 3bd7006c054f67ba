package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.node.NodePlaces;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads links and images with the places of their texts and destinations. */
final class LinkReader {

    private final NodePlaces places;
    private final String source;
    private final List<LinkUse> found = new ArrayList<>();

    LinkReader(NodePlaces places) {
        this.places = places;
        this.source = places.source();
    }

    List<LinkUse> found() {
        return List.copyOf(found);
    }

    void add(Node node, String destination) {
        boolean image = node instanceof Image;
        Span whole = places.inSource(node);
        int textStart = Math.min(whole.start() + (image ? 2 : 1), whole.end());
        Node last = node.getLastChild();
        int textEnd = last == null ? textStart : Math.max(textStart, places.inSource(last).end());
        String text = words(node);
        Span words = text.isBlank() ? whole : new Span(textStart, textEnd);
        Span written = destination(textEnd, whole.end());
        if (!image && written == null && source.startsWith("<", whole.start())) {
            written = new Span(whole.start() + 1, whole.end() - 1);
        }
        found.add(
                new LinkUse(
                        image,
                        destination,
                        text,
                        places.inFile(words),
                        places.inFile(written == null ? whole : written),
                        written == null));
    }

    /** Where the destination of an inline link is, which ends before {@code end}. */
    private @Nullable Span destination(int from, int end) {
        int at = from;
        while (at < end && source.charAt(at) != ']') {
            at++;
        }
        if (at >= end || !source.startsWith("(", at + 1)) {
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
        return new Span(
                start, Math.max(start, pointed ? pointedEnd(start, end) : bareEnd(start, end)));
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
