/** Finds and reads the steps of an ordering question, also where they are damaged. */
@NullMarked
package io.github.quizmaven.read.step;

import org.jspecify.annotations.NullMarked;
