package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.source.Span;

/**
 * A formula as it is written: what is between its dollar signs, without the white space around it
 * and without what quotes and lists put before its lines.
 */
public final class Formula {

    private final String text;
    private final int[] offsets;
    private final boolean display;
    private final Span opening;
    private final boolean closed;

    /**
     * @param offsets for each character of {@code text}, and for the end, where it is in the file
     * @param display whether it is on lines of its own
     * @param opening where the dollar signs that open it are in the file
     * @param closed whether there are closing ones
     */
    Formula(String text, int[] offsets, boolean display, Span opening, boolean closed) {
        this.text = text;
        this.offsets = offsets;
        this.display = display;
        this.opening = opening;
        this.closed = closed;
    }

    public String text() {
        return text;
    }

    /** Whether it is on lines of its own. */
    public boolean display() {
        return display;
    }

    /** Where the dollar signs that open it are in the file. */
    public Span opening() {
        return opening;
    }

    /** Whether there are closing dollar signs. */
    public boolean closed() {
        return closed;
    }

    /** The file's span of a span in the text. */
    public Span place(Span span) {
        int start = offsets[span.start()];
        return new Span(
                start, span.length() == 0 ? start : Math.max(start, offsets[span.end() - 1] + 1));
    }

    /** The file's span of the whole text. */
    public Span span() {
        return place(new Span(0, text.length()));
    }
}
