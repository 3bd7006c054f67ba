package io.github.quizmaven.exchange.markup;

import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.source.Span;
import java.util.List;

/**
 * A text of another format.
 *
 * @param text what it says, the escapes of its file undone
 * @param at where it is in the file
 * @param escapes what of it is written otherwise in the file
 */
public record ForeignText(String text, MarkupFormat format, Span at, List<Reading> escapes) {

    public ForeignText {
        escapes = List.copyOf(escapes);
    }

    /** A text that means itself. */
    public static ForeignText plain(String text, Span at) {
        return new ForeignText(text, MarkupFormat.PLAIN, at, List.of());
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
