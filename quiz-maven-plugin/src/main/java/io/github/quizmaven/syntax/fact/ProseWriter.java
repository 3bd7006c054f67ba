package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.html.HtmlToken;
import io.github.quizmaven.syntax.node.NodePlaces;
import org.commonmark.node.Node;

/** Writes running text and remembers where each character came from. */
final class ProseWriter {

    /** The longest entity of HTML has 32 characters, {@code CounterClockwiseContourIntegral;}. */
    private static final int LONGEST_ENTITY = 40;

    private final NodePlaces places;
    private final Prose.Builder prose = new Prose.Builder();

    /** Where the text that was written last ends in the text that was parsed. */
    private int last;

    ProseWriter(NodePlaces places) {
        this.places = places;
    }

    Prose build() {
        return prose.build();
    }

    /** Follows the source along a text in which escapes and entities have been resolved. */
    void text(Node node, String literal) {
        String source = places.source();
        int at = start(node);
        if (source.startsWith(literal, at)) {
            // Text without escapes and entities, as most is; it never goes on over a line's end.
            prose.asWritten(literal, places.inFile(at));
            last = at + literal.length();
            return;
        }
        for (int index = 0; index < literal.length(); index++) {
            char each = literal.charAt(index);
            boolean escaped = at + 1 < source.length() && source.charAt(at) == '\\' && each != '\\';
            int from = escaped ? at + 1 : at;
            int to = !escaped && isEntity(source, from, each) ? source.indexOf(';', from) : from;
            prose.add(each, places.inFile(from), places.inFile(to) + 1);
            at = Math.min(to + 1, Math.max(0, source.length() - 1));
        }
        last = at;
    }

    /** Code or a formula. */
    void literal(Node node, String literal) {
        Span span = span(node);
        prose.literal(literal, places.inFile(span.start()), end(span));
        last = span.end();
    }

    /** Raw HTML: what its tags hold. */
    void html(Node node, String literal) {
        Span span = span(node);
        StringBuilder text = new StringBuilder();
        for (HtmlToken token : HtmlToken.of(literal)) {
            if (token.kind() == HtmlToken.Kind.TEXT || token.kind() == HtmlToken.Kind.DECLARATION) {
                text.append(literal, token.start(), token.end());
            } else if (token.isTag() && token.name().equals("br")) {
                text.append('\n');
            }
        }
        prose.add(text.toString(), places.inFile(span.start()), places.inFile(span.start()) + 1);
        last = span.end();
    }

    void endLine() {
        int at = places.inFile(Math.min(last, places.source().length()));
        prose.add('\n', at, at);
    }

    void endCell() {
        endLine();
    }

    void endBlock() {
        prose.endLine(places.inFile(Math.min(last, places.source().length())));
    }

    private Span span(Node node) {
        return node.getSourceSpans().isEmpty() ? Span.at(last) : places.inSource(node);
    }

    private int end(Span span) {
        return span.length() == 0 ? places.inFile(span.start()) : places.inFile(span.end() - 1) + 1;
    }

    private int start(Node node) {
        int start = places.start(node, last);
        return Math.max(0, Math.min(start, places.source().length() - 1));
    }

    /** Whether a character stands for an entity that starts there; {@code &} may be itself. */
    private static boolean isEntity(String source, int at, char each) {
        if (at >= source.length() || source.charAt(at) != '&') {
            return false;
        }
        int end = at + 1;
        int most = Math.min(source.length(), at + LONGEST_ENTITY);
        while (end < most && isEntityName(source.charAt(end))) {
            end++;
        }
        return end < most
                && source.charAt(end) == ';'
                && (each != '&' || isAmpersand(source.substring(at + 1, end)));
    }

    private static boolean isEntityName(char each) {
        return each == '#' || each < 0x80 && Character.isLetterOrDigit(each);
    }

    private static boolean isAmpersand(String entity) {
        if (!entity.startsWith("#")) {
            return entity.equalsIgnoreCase("amp");
        }
        boolean hex = entity.startsWith("#x") || entity.startsWith("#X");
        String digits = entity.substring(hex ? 2 : 1).replaceFirst("^0+", "");
        return digits.equals(hex ? "26" : "38");
    }
}
