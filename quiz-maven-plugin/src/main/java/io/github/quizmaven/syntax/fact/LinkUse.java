package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.source.Span;

/**
 * A link or an image in a text.
 *
 * @param image whether it is an image
 * @param destination where it leads, escapes and entities resolved
 * @param text what it shows in words; an image's alternative text
 * @param textPlace where {@code text} is in the file; the whole image if it is empty
 * @param place where the destination is in the file; the whole link if it is written elsewhere
 * @param byReference whether the destination is written elsewhere, in a definition
 */
public record LinkUse(
        boolean image,
        String destination,
        String text,
        Span textPlace,
        Span place,
        boolean byReference) {}
