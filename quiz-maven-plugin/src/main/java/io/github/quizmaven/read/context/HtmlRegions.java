package io.github.quizmaven.read.context;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.fact.html.HtmlToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** The stretches of a file between a raw HTML tag and the tag that closes it. */
public final class HtmlRegions {

    /** An open tag. */
    private record Opening(String name, int offset) {}

    private final BitSet regions = new BitSet();
    private final List<Span> buriedHeadings = new ArrayList<>();
    private final Deque<Opening> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    public HtmlRegions(Iterable<? extends Node> blocks, SourceFile file) {
        for (Node block : blocks) {
            if (block instanceof HtmlBlock && !Blocks.isComment(block)) {
                Span span = Blocks.span(block);
                read(file.text(span), span.start());
                findHeadings(span, file);
            }
        }
    }

    private void read(String html, int offset) {
        for (HtmlToken token : HtmlToken.of(html)) {
            if (token.kind() == HtmlToken.Kind.OPENING) {
                open.push(new Opening(token.name(), offset + token.start()));
                counts.merge(token.name(), 1, Integer::sum);
            } else if (token.isTag() && counts.getOrDefault(token.name(), 0) > 0) {
                regions.set(pop(token.name()), offset + token.end());
            }
        }
    }

    /** Where the last open tag of a name starts; those that were opened after it are forgotten. */
    private int pop(String name) {
        while (true) {
            Opening opening = open.pop();
            counts.merge(opening.name(), -1, Integer::sum);
            if (opening.name().equals(name)) {
                return opening.offset();
            }
        }
    }

    private void findHeadings(Span block, SourceFile file) {
        int last = file.lines().line(block.end());
        for (int line = file.lines().line(block.start()); line <= last; line++) {
            Span whole = file.line(line);
            if (Lines.isQuestionHeading(file.text(), whole)) {
                buriedHeadings.add(whole);
            }
        }
    }

    /** Whether a block is between an HTML tag and the tag that closes it. */
    public boolean holds(Node block) {
        return regions.get(Blocks.span(block).start());
    }

    /** Lines inside HTML blocks that look like level-2 headings. */
    public List<Span> buriedHeadings() {
        return List.copyOf(buriedHeadings);
    }
}
