package io.github.quizmaven.syntax.fact.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Decides which raw HTML of a text passes: a few harmless tags without attributes, closed where
 * they were opened. Comments vanish, everything else is text.
 */
public final class RawHtml {

    /**
     * A piece of a raw HTML node.
     *
     * @param source what is shown or passes, as written
     * @param markup whether it passes, or is text to be escaped
     * @param token where it is in the node's HTML, and what it is
     */
    public record Piece(String source, boolean markup, HtmlToken token) {}

    /** Elements that pass in running text. */
    private static final Set<String> INLINE = Set.of("kbd", "sub", "sup", "abbr", "mark");

    /** Elements that pass around blocks. */
    private static final Set<String> BLOCK = Set.of("details", "summary");

    private static final String LINE_BREAK = "br";

    /** A tag in a node, which passes once its other half was found. */
    private record Tag(Node node, int piece, String name) {}

    private final Map<Node, List<Piece>> pieces = new IdentityHashMap<>();

    /**
     * @param nodes a run of siblings
     */
    public RawHtml(List<? extends Node> nodes) {
        settle(nodes);
    }

    /** Whether an element passes, if it has no attributes and its other half. */
    public static boolean passes(String name) {
        return INLINE.contains(name) || BLOCK.contains(name) || name.equals(LINE_BREAK);
    }

    /** The pieces of a node of raw HTML, comments left out. */
    public List<Piece> pieces(Node node) {
        return pieces.getOrDefault(node, List.of());
    }

    private void settle(Iterable<? extends Node> nodes) {
        Open inline = new Open();
        Open around = new Open();
        for (Node child : nodes) {
            if (child instanceof HtmlInline html) {
                cut(html, html.getLiteral());
                match(html, inline, INLINE);
            } else if (child instanceof HtmlBlock html) {
                cut(html, html.getLiteral());
                match(html, new Open(), INLINE);
                match(html, around, BLOCK);
            } else if (child.getFirstChild() != null) {
                settle(children(child));
            }
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            children.add(each);
        }
        return children;
    }

    private void cut(Node node, String literal) {
        List<Piece> found = new ArrayList<>();
        for (HtmlToken token : HtmlToken.of(literal)) {
            if (token.kind() == HtmlToken.Kind.COMMENT) {
                continue;
            }
            boolean lineBreak =
                    token.isTag()
                            && token.kind() != HtmlToken.Kind.CLOSING
                            && token.name().equals(LINE_BREAK)
                            && token.attributes().isEmpty();
            String source = lineBreak ? "<br>" : literal.substring(token.start(), token.end());
            found.add(new Piece(source, lineBreak, token));
        }
        pieces.put(node, found);
    }

    /** Lets pairs of tags pass; one that is left open between a pair stays text. */
    private void match(Node node, Open open, Set<String> names) {
        List<Piece> own = pieces(node);
        for (int index = 0; index < own.size(); index++) {
            HtmlToken token = own.get(index).token();
            if (!names.contains(token.name()) || !token.attributes().isEmpty()) {
                continue;
            }
            Tag here = new Tag(node, index, token.name());
            if (token.kind() == HtmlToken.Kind.OPENING) {
                open.push(here);
            } else if (token.kind() == HtmlToken.Kind.CLOSING && open.holds(token.name())) {
                Tag opening = open.pop(token.name());
                pass(opening, "<" + token.name() + ">");
                pass(here, "</" + token.name() + ">");
            }
        }
    }

    private void pass(Tag tag, String markup) {
        List<Piece> own = pieces(tag.node());
        own.set(tag.piece(), new Piece(markup, true, own.get(tag.piece()).token()));
    }

    /** Tags that wait for their other half, counted by name. */
    private static final class Open {

        private final Deque<Tag> tags = new ArrayDeque<>();
        private final Map<String, Integer> counts = new HashMap<>();

        void push(Tag tag) {
            tags.push(tag);
            counts.merge(tag.name(), 1, Integer::sum);
        }

        boolean holds(String name) {
            return counts.getOrDefault(name, 0) > 0;
        }

        /** The last one of a name; those that were opened after it are left alone. */
        Tag pop(String name) {
            while (true) {
                Tag tag = tags.pop();
                counts.merge(tag.name(), -1, Integer::sum);
                if (tag.name().equals(name)) {
                    return tag;
                }
            }
        }
    }
}
