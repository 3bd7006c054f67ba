package io.github.quizmaven.math.engine;

/** What Temml makes of a formula. */
public sealed interface Answer {

    String TOO_MANY_STEPS = "too many steps";
    String TOO_DEEP = "too deep";
    String TOO_LARGE = "too large";
    String NO_TEXT = "no text";
    String UNFORESEEN = "unforeseen";

    /** How much work it was: the same for the same formula, wherever it is read. */
    long steps();

    /** MathML as Temml builds it. */
    record Tree(MathNode.Element math, long steps) implements Answer {}

    /**
     * A formula that Temml cannot read.
     *
     * @param message what it says, or one of the above
     * @param start where in the formula the reason begins; -1 if it is not in the formula's text
     * @param end where it ends
     */
    record Failure(String message, int start, int end, long steps) implements Answer {

        Failure(String message, long steps) {
            this(message, -1, -1, steps);
        }
    }
}
