package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The running text of a piece of Markdown, markup removed, with the way back to the file.
 *
 * @param text the text; blocks are separated by line ends
 * @param source the piece that it was read from
 * @param offsets for each character of {@code text}, where it stands in the piece's source
 */
public record Prose(String text, Markdown source, List<Integer> offsets) {

    /** What stands for code and mathematics in a masked text. */
    public static final String MASK = "⟦code⟧";

    public Prose {
        offsets = List.copyOf(offsets);
    }

    /** With code as it is written. */
    public static Prose plain(Markdown markdown) {
        return of(markdown, code -> code);
    }

    /** With {@link #MASK} for code and mathematics, so that no rule takes them for words. */
    public static Prose masked(Markdown markdown) {
        return of(markdown, code -> MASK);
    }

    /** With code and formulas as {@code code} shows them. */
    public static Prose of(Markdown markdown, UnaryOperator<String> code) {
        return new ProseReader(markdown, code).read();
    }

    /** Where a non-empty stretch of the text stands in the file. */
    public Span inFile(int start, int end) {
        return source.slice().toFile(new Span(offsets.get(start), offsets.get(end - 1) + 1));
    }
}
