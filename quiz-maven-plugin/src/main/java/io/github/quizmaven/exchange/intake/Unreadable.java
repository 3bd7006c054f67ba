package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.WideText;
import org.jspecify.annotations.Nullable;

/** Recognises files that are not text in UTF-8, which no importer sees. */
final class Unreadable {

    private Unreadable() {}

    /** Whether a file cannot be read; if so, notes say why. */
    static boolean isReported(SourceFile file, Notes notes) {
        @Nullable String wide = WideText.encoding(file.text());
        int zero = file.text().indexOf('\0');
        if (file.undecodable() == null && zero < 0) {
            return false;
        }
        if (wide == null && zero >= 0) {
            notes.refused(new Span(zero, zero + 1), "this file is not text");
        } else {
            notes.refused(
                    file.undecodable() == null ? Span.at(0) : file.undecodable(),
                    (wide == null ? "this byte is not UTF-8" : "this file is " + wide)
                            + ": save the file as UTF-8");
        }
        notes.dropped(file.whole(), "a file that cannot be read");
        return true;
    }
}
