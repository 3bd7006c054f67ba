package io.github.quizmaven.model;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a choice question offers.
 *
 * @param id first 8 hex digits of SHA-256 of the normalised content; survives reordering
 * @param text its content
 * @param correct whether it is (part of) the key
 * @param feedback what a learner reads after choosing it
 * @param marker where its {@code [ ]} stands in the file
 */
public record Option(
        String id, Markdown text, boolean correct, @Nullable Markdown feedback, Span marker) {}
