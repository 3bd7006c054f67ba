package io.github.quizmaven.math;

import org.jspecify.annotations.Nullable;

/** Knows what became of formulas in other builds, and hears what becomes of them in this one. */
public interface FormulaMemory {

    /** What became of a formula; null if that is not known. */
    @Nullable Typeset find(String formula, boolean display);

    /** Hears what became of a formula that was asked for. */
    void keep(String formula, boolean display, Typeset typeset);
}
