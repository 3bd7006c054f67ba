package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.source.Span;

/**
 * What a place of a source file says where that is not what is written there, as an escape, a tag
 * or a text that is encoded. It is looked for in what was written in place of the source.
 *
 * @param at places of one file do not overlap
 * @param text lines that are looked for one by one; blank for syntax that says nothing
 */
public record Reading(Span at, String text) {}
