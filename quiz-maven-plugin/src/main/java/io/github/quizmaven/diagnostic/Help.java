package io.github.quizmaven.diagnostic;

import java.util.List;

/**
 * What an author can do about a diagnostic.
 *
 * @param text the author's next action, on one line
 * @param paste lines to put into the file as they are; only our own code writes them, from words of
 *     its own
 */
public record Help(String text, List<String> paste) {

    public Help {
        text = OneLine.of(text);
        paste = paste.stream().map(OneLine::of).toList();
    }

    public static Help of(String text) {
        return new Help(text, List.of());
    }

    /**
     * @param text what to do with the lines
     */
    public static Help paste(String text, String... lines) {
        return new Help(text, List.of(lines));
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
