package io.github.quizmaven.math;

import io.github.quizmaven.source.Span;

/** What becomes of a formula. */
public sealed interface Typeset {

    /** How much work it was, which is the same for the same formula wherever it is typeset. */
    long work();

    /**
     * A formula that browsers can show.
     *
     * @param mathml the {@code math} element as HTML
     * @param width about how wide it is, in em
     */
    record Shown(String mathml, double width, long work) implements Typeset {}

    /**
     * A formula that no browser can show.
     *
     * @param syntax whether it is no formula, rather than one that asks for too much
     * @param place the reason in the formula's text
     */
    record Refused(boolean syntax, Span place, String message, String help, long work)
            implements Typeset {}
}
