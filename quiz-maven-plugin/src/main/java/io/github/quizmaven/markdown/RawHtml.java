package io.github.quizmaven.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Decides which raw HTML of a document passes: a few harmless tags without attributes, closed where
 * they were opened. Comments vanish, everything else is text.
 */
public final class RawHtml {

    /** A piece of a raw HTML node: markup that passes, or text to be escaped. */
    public record Piece(String source, boolean markup) {}

    static final Set<String> INLINE = Set.of("kbd", "sub", "sup", "abbr", "mark");
    static final Set<String> BLOCK = Set.of("details", "summary");
    private static final Pattern TOKEN =
            Pattern.compile("<!--.*?(?:-->|\\z)|<(/?)([a-zA-Z]+)\\s*(/?)>", Pattern.DOTALL);

    /** A tag in a node, which passes once its other half was found. */
    private record Tag(Node node, int piece, String name) {}

    private final Map<Node, List<Piece>> pieces = new IdentityHashMap<>();

    public RawHtml(Node document) {
        settle(document);
    }

    public List<Piece> pieces(Node node) {
        return pieces.getOrDefault(node, List.of());
    }

    private void settle(Node parent) {
        Map<Boolean, Deque<Tag>> open = new HashMap<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline inline) {
                cut(inline, inline.getLiteral());
                match(inline, open.computeIfAbsent(true, key -> new ArrayDeque<>()), INLINE);
            } else if (child instanceof HtmlBlock block) {
                cut(block, block.getLiteral());
                match(block, new ArrayDeque<>(), INLINE);
                match(block, open.computeIfAbsent(false, key -> new ArrayDeque<>()), BLOCK);
            } else {
                settle(child);
            }
        }
    }

    private void cut(Node node, String literal) {
        List<Piece> found = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(literal);
        int end = 0;
        while (tokens.find()) {
            text(found, literal.substring(end, tokens.start()));
            end = tokens.end();
            if (!tokens.group().startsWith("<!--")) {
                boolean lineBreak =
                        tokens.group(2).equalsIgnoreCase("br") && tokens.group(1).isEmpty();
                found.add(new Piece(lineBreak ? "<br>" : tokens.group(), lineBreak));
            }
        }
        text(found, literal.substring(end));
        pieces.put(node, found);
    }

    private static void text(List<Piece> pieces, String source) {
        if (!source.isEmpty()) {
            pieces.add(new Piece(source, false));
        }
    }

    /** Lets pairs of tags pass; one that is left open between a pair stays text. */
    private void match(Node node, Deque<Tag> open, Set<String> names) {
        List<Piece> own = pieces(node);
        for (int index = 0; index < own.size(); index++) {
            Matcher tag = TOKEN.matcher(own.get(index).source());
            if (!tag.matches() || own.get(index).markup() || !tag.group(3).isEmpty()) {
                continue;
            }
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!names.contains(name)) {
                continue;
            }
            Tag here = new Tag(node, index, name);
            if (tag.group(1).isEmpty()) {
                open.push(here);
            } else if (open.stream().anyMatch(each -> each.name().equals(name))) {
                Tag opener = open.pop();
                while (!opener.name().equals(name)) {
                    opener = open.pop();
                }
                pass(opener, "<" + name + ">");
                pass(here, "</" + name + ">");
            }
        }
    }

    private void pass(Tag tag, String markup) {
        pieces(tag.node()).set(tag.piece(), new Piece(markup, true));
    }
}
