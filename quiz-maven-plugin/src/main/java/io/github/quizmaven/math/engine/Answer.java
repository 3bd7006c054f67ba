package io.github.quizmaven.math.engine;

/** What Temml makes of a formula. */
public sealed interface Answer {

    /** How much work it was: the same for the same formula, wherever it is read. */
    long steps();

    /**
     * A formula that browsers can show.
     *
     * @param html the {@code math} element
     * @param width about how wide it is, in em
     */
    record Markup(String html, double width, long steps) implements Answer {}

    /**
     * A formula that Temml cannot read, or that pages cannot show.
     *
     * @param message what the scripts say, in their own words
     * @param start where in the formula the reason begins; -1 if it is not in the formula's text
     * @param end where it ends
     */
    record Failure(String message, int start, int end, long steps) implements Answer {

        Failure(String message, long steps) {
            this(message, -1, -1, steps);
        }
    }
}
