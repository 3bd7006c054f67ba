package io.github.quizmaven.mutation;

import io.github.quizmaven.source.Span;

/**
 * A quiz with one fault.
 *
 * @param text the damaged text
 * @param expected where the one report must stand in it
 */
public record Mutant(String text, Span expected) {

    /** Replaces a stretch; the report is expected at a stretch of what it becomes. */
    public static Mutant replace(Sound sound, Span span, String by, int from, int to) {
        return new Mutant(
                sound.text().substring(0, span.start()) + by + sound.text().substring(span.end()),
                new Span(span.start() + from, span.start() + to));
    }

    /** Replaces a stretch; the report is expected at all of what it becomes. */
    public static Mutant replace(Sound sound, Span span, String by) {
        return replace(sound, span, by, 0, by.length());
    }

    /** Inserts a text; the report is expected at a part of it, which stands there once. */
    public static Mutant insert(Sound sound, int offset, String text, String reported) {
        int at = text.indexOf(reported);
        return replace(sound, Span.at(offset), text, at, at + reported.length());
    }

    /** The same damage, reported elsewhere; the place is one of the damaged text. */
    public Mutant reportedAt(Span place) {
        return new Mutant(text, place);
    }
}
