package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.List;

/**
 * A formula as it stands in the source.
 *
 * @param text what stands between its dollar signs, without the white space around it and without
 *     what quotes and lists put before its lines
 * @param offsets for each character of {@code text}, and for the end, where it stands in the file
 * @param display whether it stands on lines of its own
 * @param opening where the dollar signs that open it stand in the file
 * @param closed whether there are closing ones
 */
public record Formula(
        String text, List<Integer> offsets, boolean display, Span opening, boolean closed) {

    public Formula {
        offsets = List.copyOf(offsets);
    }

    /** The file's span of a span in the text. */
    public Span place(Span span) {
        int start = offsets.get(span.start());
        return new Span(start, span.length() == 0 ? start : offsets.get(span.end() - 1) + 1);
    }

    /** The file's span of the whole text. */
    public Span span() {
        return place(new Span(0, text.length()));
    }
}
