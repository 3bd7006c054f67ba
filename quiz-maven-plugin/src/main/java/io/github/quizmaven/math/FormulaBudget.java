package io.github.quizmaven.math;

import io.github.quizmaven.source.Span;
import java.util.HashSet;
import java.util.Set;

/**
 * Typesets the formulas of one file, as long as they are not too much work together. It counts
 * steps and no time, so that a file is the same everywhere. For one thread.
 */
public final class FormulaBudget {

    /** About 4,000 formulas of 70 characters, or half a minute. */
    private static final long MOST_WORK = 2_000_000_000;

    /** What even the smallest formula takes. */
    private static final long LEAST_WORK = 20_000;

    private final long most;
    private final Set<String> counted = new HashSet<>();
    private long work;

    public FormulaBudget() {
        this(MOST_WORK);
    }

    /**
     * @param most the most steps
     */
    public FormulaBudget(long most) {
        this.most = most;
    }

    /** Whether no more formulas are typeset. */
    public boolean isSpent() {
        return work > most;
    }

    /** What becomes of a formula; it is refused, whatever it is, once the budget is spent. */
    public Typeset typeset(String formula, boolean display) {
        if (isSpent()) {
            return new Typeset.Refused(
                    false,
                    new Span(0, formula.length()),
                    "the formulas of this file need too much work, and this one and those after"
                            + " it are not shown",
                    "split the quiz into several files",
                    0);
        }
        Typeset typeset = Typesetter.typeset(formula, display);
        if (counted.add((display ? "$$" : "$") + formula)) {
            work += LEAST_WORK + typeset.work();
        }
        return typeset;
    }
}
