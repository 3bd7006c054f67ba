/** The parts of a question, below level-3 headings: hints, solution and so on. */
@NullMarked
package io.github.quizmaven.read.part;

import org.jspecify.annotations.NullMarked;
