package io.github.quizmaven.syntax.fact.html;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.node.NodePlaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the raw HTML of a text that {@link RawHtml} does not let pass. */
public final class RawTags {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A tag that was found, and whether it closes an element. */
    private record Found(RawTag tag, boolean closing) {}

    private final NodePlaces places;
    private final List<Found> found = new ArrayList<>();

    private RawTags(NodePlaces places) {
        this.places = places;
    }

    /**
     * One for each piece of HTML in the order of the source: of an element that is closed, only the
     * opening tag, and nothing inside it.
     *
     * @param html the nodes of raw HTML in the text
     */
    public static List<RawTag> of(List<Node> html, RawHtml raw, NodePlaces places) {
        if (html.isEmpty()) {
            return List.of();
        }
        RawTags tags = new RawTags(places);
        html.forEach(each -> tags.read(each, raw.pieces(each)));
        return tags.outermost();
    }

    private void read(Node node, List<RawHtml.Piece> pieces) {
        Lines lines = null;
        for (RawHtml.Piece piece : pieces) {
            HtmlToken token = piece.token();
            if (!piece.markup() && token.kind() != HtmlToken.Kind.TEXT) {
                lines = lines == null ? new Lines(node) : lines;
                add(piece, lines.place(token.start(), firstLine(piece.source())));
            }
        }
    }

    private static int firstLine(String source) {
        int end = source.indexOf('\n');
        return end < 0 ? source.length() : end;
    }

    private void add(RawHtml.Piece piece, Span place) {
        HtmlToken token = piece.token();
        RawTag.Reason reason = RawTag.Reason.FOREIGN;
        if (token.isTag() && RawHtml.passes(token.name())) {
            reason =
                    token.attributes().isEmpty()
                            ? RawTag.Reason.UNPAIRED
                            : RawTag.Reason.ATTRIBUTES;
        }
        String source = SPACE.matcher(piece.source()).replaceAll(" ");
        boolean closing = token.kind() == HtmlToken.Kind.CLOSING;
        found.add(
                new Found(new RawTag(source, reason, token.name(), places.inFile(place)), closing));
    }

    private List<RawTag> outermost() {
        BitSet inside = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int index = 0; index < found.size(); index++) {
            String name = found.get(index).tag().name();
            if (!found.get(index).closing()) {
                open.push(index);
                counts.merge(name, 1, Integer::sum);
            } else if (counts.getOrDefault(name, 0) > 0) {
                int opening = pop(open, counts, name);
                inside.set(opening + 1, index + 1);
            }
        }
        List<RawTag> kept = new ArrayList<>();
        for (int index = inside.nextClearBit(0);
                index < found.size();
                index = inside.nextClearBit(index + 1)) {
            kept.add(found.get(index).tag());
        }
        return kept;
    }

    private int pop(Deque<Integer> open, Map<String, Integer> counts, String name) {
        while (true) {
            int index = open.pop();
            String popped = found.get(index).tag().name();
            counts.merge(popped, -1, Integer::sum);
            if (popped.equals(name)) {
                return index;
            }
        }
    }

    /** Where the lines of a node's HTML are; its containers may have cut something before each. */
    private static final class Lines {

        private final String html;
        private final List<SourceSpan> spans;
        private int line;
        private int start;

        Lines(Node node) {
            this.html = literal(node);
            this.spans = node.getSourceSpans();
        }

        /** A stretch within one line, asked for in the order of the source. */
        Span place(int offset, int length) {
            for (int end = end(); end < offset; end = end()) {
                // The parser gives no span to an empty line.
                line += end > start ? 1 : 0;
                start = end + 1;
            }
            int index = Math.min(line, spans.size() - 1);
            int at = index < 0 ? 0 : spans.get(index).getInputIndex() + offset - start;
            return new Span(at, at + length);
        }

        private int end() {
            int end = html.indexOf('\n', start);
            return end < 0 ? html.length() : end;
        }

        private static String literal(Node node) {
            return node instanceof HtmlBlock block
                    ? block.getLiteral()
                    : ((HtmlInline) node).getLiteral();
        }
    }
}
