package io.github.quizmaven.language.completion;

import io.github.quizmaven.source.Span;

/**
 * Something that can be written at a place.
 *
 * @param label what it is called
 * @param insert what is written
 * @param replaced what it takes the place of
 * @param kind what it is
 * @param documentation what it means, as Markdown; may be empty
 */
public record Candidate(
        String label, String insert, Span replaced, Kind kind, String documentation) {

    /** What can be written. */
    public enum Kind {
        PROPERTY,
        VALUE,
        PART,
        RULE
    }
}
