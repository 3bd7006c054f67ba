package io.github.quizmaven.model;

import io.github.quizmaven.markdown.Markdown;

/**
 * What the two columns of a matching question are called.
 *
 * @param left above the items
 * @param right above the matches
 */
public record Captions(Markdown left, Markdown right) {}
