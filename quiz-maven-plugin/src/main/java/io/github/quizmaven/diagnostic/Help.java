package io.github.quizmaven.diagnostic;

import io.github.quizmaven.diagnostic.fix.Fix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author can do about a diagnostic, in words and, where it can be done by a tool, as edits.
 * Whoever writes the words makes the edits, so that both say the same.
 *
 * @param text the author's next action, on one line
 * @param paste lines to put into the file as they are; only our own code writes them, from words of
 *     its own
 * @param fix the edits that do it, or null if only the author can
 */
public record Help(String text, List<String> paste, @Nullable Fix fix) {

    public Help {
        text = OneLine.of(text);
        paste = paste.stream().map(OneLine::of).toList();
    }

    public static Help of(String text) {
        return of(text, null);
    }

    public static Help of(String text, @Nullable Fix fix) {
        return new Help(text, List.of(), fix);
    }

    /**
     * @param text what to do with the lines
     */
    public static Help paste(String text, String... lines) {
        return new Help(text, List.of(lines), null);
    }

    /** The same words with the edits that do what they say. */
    public Help with(@Nullable Fix edits) {
        return new Help(text, paste, edits);
    }

    /** The same where the author may want another fix. */
    public Help doubtful() {
        return fix == null ? this : with(fix.doubtful());
    }

    /** The text, and below it the lines to paste. */
    public String whole() {
        return paste.isEmpty() ? text : text + "\n" + String.join("\n", paste);
    }

    /** As {@link #whole()}, so that help reads in a text as it is printed. */
    @Override
    public String toString() {
        return whole();
    }
}
