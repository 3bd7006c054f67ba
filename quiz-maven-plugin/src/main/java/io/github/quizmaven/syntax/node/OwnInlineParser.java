package io.github.quizmaven.syntax.node;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark's inline parser with task markers, which are read before anything else, so that {@code
 * [x]} is never a link there, and with the link definitions of another tree, so that a piece of a
 * file can be read by itself.
 *
 * <p>The library has no public way to its own inline parser; this is the one place that names it.
 */
public final class OwnInlineParser implements InlineParser {

    private final InlineParser commonmark;

    private OwnInlineParser(InlineParserContext context) {
        this.commonmark = new InlineParserImpl(context);
    }

    /** For a whole file. */
    public static InlineParserFactory factory() {
        return OwnInlineParser::new;
    }

    /** For a piece of a file whose definitions are known. */
    public static InlineParserFactory factory(Definitions definitions) {
        return context -> new OwnInlineParser(new WithDefinitions(context, definitions));
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        boolean first = block.getParent() instanceof ListItem && block.getPrevious() == null;
        SourceLine line = lines.isEmpty() ? null : lines.getLines().get(0);
        int end = first && line != null ? TaskMarker.end(line.getContent()) : 0;
        if (line == null || end == 0) {
            commonmark.parse(lines, block);
            return;
        }
        int rest = end;
        while (rest < line.getContent().length()
                && TaskMarker.isBlank(line.getContent().charAt(rest))) {
            rest++;
        }
        // After a marker alone on its line the text starts on the next one.
        boolean alone = rest == line.getContent().length();
        String blank = alone && lines.getLines().size() == 1 ? "" : " ";
        TaskMarker marker = new TaskMarker(line.getContent().subSequence(0, end) + blank);
        if (line.getSourceSpan() != null) {
            marker.addSourceSpan(line.getSourceSpan().subSpan(0, end));
        }
        block.appendChild(marker);
        List<SourceLine> left = new ArrayList<>(lines.getLines());
        left.remove(0);
        if (!alone) {
            left.add(0, line.substring(rest, line.getContent().length()));
        }
        if (!left.isEmpty()) {
            commonmark.parse(SourceLines.of(left), block);
        }
    }

    /** A context that asks another tree for the definitions that its own lacks. */
    private record WithDefinitions(InlineParserContext own, Definitions others)
            implements InlineParserContext {

        @Override
        public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
            return own.getCustomInlineContentParserFactories();
        }

        @Override
        public List<DelimiterProcessor> getCustomDelimiterProcessors() {
            return own.getCustomDelimiterProcessors();
        }

        @Override
        public List<LinkProcessor> getCustomLinkProcessors() {
            return own.getCustomLinkProcessors();
        }

        @Override
        public java.util.Set<Character> getCustomLinkMarkers() {
            return own.getCustomLinkMarkers();
        }

        @Override
        public int getMaxInlineNesting() {
            return own.getMaxInlineNesting();
        }

        @Override
        @Deprecated
        public @Nullable LinkReferenceDefinition getLinkReferenceDefinition(String label) {
            return getDefinition(LinkReferenceDefinition.class, label);
        }

        @Override
        public <D> @Nullable D getDefinition(Class<D> type, String label) {
            // Of several definitions of a label the first one of the file counts.
            @Nullable LinkReferenceDefinition other =
                    type == LinkReferenceDefinition.class ? others.get(label) : null;
            return other != null ? type.cast(other) : own.getDefinition(type, label);
        }
    }
}
