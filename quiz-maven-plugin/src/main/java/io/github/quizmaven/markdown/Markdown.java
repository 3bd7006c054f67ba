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

    /** A text that stands in no file, with mathematics and without link definitions. */
    public static Markdown of(String source) {
        return of(source, Dialect.PLAIN);
    }

    /**
     * A text that stands in no file.
     *
     * @param source the text, whose line ends become {@code \n}
     * @param dialect how it is read
     */
    public static Markdown of(String source, Dialect dialect) {
        String text = source.replace("\r\n", "\n").replace('\r', '\n');
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return new Markdown(new Slice(text, starts), dialect);
    }

    /** The same text, with or without blanks. */
    public Markdown withBlanks(boolean wanted) {
        return wanted == dialect.blanks() ? this : new Markdown(slice, dialect.withBlanks(wanted));
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
