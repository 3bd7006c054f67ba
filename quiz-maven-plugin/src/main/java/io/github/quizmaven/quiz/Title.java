package io.github.quizmaven.quiz;

import io.github.quizmaven.source.Span;

/**
 * The title of a quiz or a collection.
 *
 * @param text plain text
 * @param at where it is: in the front matter, or the level-1 heading
 */
public record Title(String text, Span at) {}
