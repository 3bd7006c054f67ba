package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text value that an author wrote in Markdown, with all that is needed to read it on its own.
 *
 * @param slice the source, and where it stands in the file
 * @param dialect what its file decides about how it is read
 */
public record Markdown(Slice slice, Dialect dialect) {

    /** A text that stands in no file; for tests and for texts of our own. */
    public static Markdown of(String source) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return new Markdown(new Slice(source, starts), Dialect.PLAIN);
    }

    /** The Markdown source. */
    public String source() {
        return slice.text();
    }

    /** Where it stands in the file. */
    public Span span() {
        return slice.span();
    }
}
