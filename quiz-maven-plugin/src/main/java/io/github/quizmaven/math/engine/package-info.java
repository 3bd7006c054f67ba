/**
 * A formula in LaTeX comes in; the MathML that Temml builds, or what it says is wrong, goes out.
 * Scripts run here, and nothing of them is loaded before the first formula.
 */
@NullMarked
package io.github.quizmaven.math.engine;

import org.jspecify.annotations.NullMarked;
