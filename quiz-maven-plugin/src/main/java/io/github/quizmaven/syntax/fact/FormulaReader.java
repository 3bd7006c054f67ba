package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import io.github.quizmaven.syntax.node.NodePlaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;

/** Reads formulas with the place of each of their characters. */
final class FormulaReader {

    private static final String FENCE = "$$";

    private final NodePlaces places;
    private final List<Formula> found = new ArrayList<>();

    FormulaReader(NodePlaces places) {
        this.places = places;
    }

    List<Formula> found() {
        return List.copyOf(found);
    }

    void add(MathInline inline) {
        int start = places.inSource(inline).start();
        Span opening = new Span(start, start + 1);
        add(inline, inline.formula(), inline.lineStarts(), opening, true);
    }

    void add(MathBlock block) {
        int start = places.source().indexOf(FENCE, places.inSource(block).start());
        Span opening = new Span(start, start + FENCE.length());
        add(block, block.source(), block.lineStarts(), opening, block.closed());
    }

    private void add(
            Node node, String source, List<Integer> lineStarts, Span opening, boolean closed) {
        int[] offsets = offsets(node, source, lineStarts, opening.end());
        String text = source.strip();
        int start = text.isEmpty() ? 0 : source.length() - source.stripLeading().length();
        found.add(
                new Formula(
                        text,
                        Arrays.copyOfRange(offsets, start, start + text.length() + 1),
                        node instanceof MathBlock,
                        places.inFile(opening),
                        closed));
    }

    /** For each character and for the end, where it is in the file. */
    private int[] offsets(Node node, String source, List<Integer> lineStarts, int emptyAt) {
        int[] offsets = new int[source.length() + 1];
        int line = 0;
        int lineStart = 0;
        for (int index = 0; index <= source.length(); index++) {
            int at =
                    lineStarts.isEmpty()
                            ? emptyAt
                            : places.inSource(node, lineStarts.get(line) + index - lineStart);
            boolean bar = source.startsWith("|", index) && places.isBar(at);
            offsets[index] = places.inFile(bar ? at + 1 : at);
            if (index < source.length() && source.charAt(index) == '\n') {
                line++;
                lineStart = index + 1;
            }
        }
        return offsets;
    }
}
