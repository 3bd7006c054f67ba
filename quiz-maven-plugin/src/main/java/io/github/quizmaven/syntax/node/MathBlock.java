package io.github.quizmaven.syntax.node;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/** A displayed formula: the lines between two lines that hold only {@code $$}. */
public final class MathBlock extends CustomBlock {

    private final StringBuilder formula = new StringBuilder();
    private final List<Integer> lineStarts = new ArrayList<>();
    private boolean closed;

    MathBlock() {}

    public String formula() {
        return formula.toString().strip();
    }

    /** Whether the closing {@code $$} was found. */
    public boolean closed() {
        return closed;
    }

    /** The lines, freed of what quotes and lists put before them. */
    public String source() {
        return formula.toString();
    }

    /** For each line of the source, where it starts in the text that was parsed. */
    public List<Integer> lineStarts() {
        return lineStarts;
    }

    void append(SourceLine line, int start) {
        if (!lineStarts.isEmpty()) {
            formula.append('\n');
        }
        formula.append(line.getContent());
        // A blank line has no span; where it stands does not matter.
        @Nullable SourceSpan span = line.getSourceSpan();
        // What is left of a tab that a list has cut is written as blanks.
        lineStarts.add(
                span == null
                        ? start
                        : span.getInputIndex() + span.getLength() - line.getContent().length());
    }

    void close() {
        closed = true;
    }
}
