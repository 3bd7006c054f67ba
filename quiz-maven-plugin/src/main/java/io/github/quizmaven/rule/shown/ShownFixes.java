package io.github.quizmaven.rule.shown;

import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The edits of what is shown, but was not meant to be. */
final class ShownFixes {

    /** What a word processor makes of a quoted value. */
    private static final Pattern CURLY = Pattern.compile("[“”][^“”]++[“”]|[‘’][^‘’]++[‘’]");

    /** What means itself between straight quotes. */
    private static final Pattern PLAIN = Pattern.compile("[^\"\\\\\\n]++");

    private ShownFixes() {}

    static boolean isQuoted(String value) {
        return CURLY.matcher(value).matches();
    }

    static @Nullable Fix straight(SourceFile file, Span value) {
        String text = file.text(value);
        String inside = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
        return isQuoted(text) && PLAIN.matcher(inside).matches()
                ? Fix.safe(value, '"' + inside + '"')
                : null;
    }

    /** Deletes a definition that has its lines for itself. */
    static @Nullable Fix definition(SourceFile file, Span place) {
        Span line = file.line(file.lines().line(place.start()));
        return file.text(line).strip().equals(file.text(place).strip())
                ? Fix.unsafe(LineEdits.delete(file, line))
                : null;
    }

    /** Removes the spaces that make code of lines. */
    static @Nullable Fix noCode(SourceFile file, Span code) {
        return LineEdits.outdent(file, code, LineEdits.spacesBefore(file, code.start()))
                .map(edits -> new Fix(edits, false))
                .orElse(null);
    }
}
