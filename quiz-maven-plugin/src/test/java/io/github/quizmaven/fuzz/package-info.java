/** Inputs that nobody would write, and what must be true of whatever becomes of them. */
@NullMarked
package io.github.quizmaven.fuzz;

import org.jspecify.annotations.NullMarked;
