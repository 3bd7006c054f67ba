/**
 * A formula in LaTeX comes in; MathML that browsers show as it is meant, or what is wrong with the
 * formula, goes out. Nothing of the engine is loaded before the first formula.
 */
@NullMarked
package io.github.quizmaven.math;

import org.jspecify.annotations.NullMarked;
