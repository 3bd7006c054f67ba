package io.github.quizmaven.math;

import io.github.quizmaven.source.Span;

/** What becomes of a formula. */
public sealed interface Typeset {

    /**
     * A formula that browsers can show.
     *
     * @param mathml the {@code math} element as HTML
     * @param width about how wide it is, in em
     */
    record Shown(String mathml, double width) implements Typeset {}

    /**
     * A formula that no browser can show.
     *
     * @param syntax whether it is no formula, rather than one that asks for too much
     * @param place the reason in the formula's text
     */
    record Refused(boolean syntax, Span place, String message, String help) implements Typeset {}
}
