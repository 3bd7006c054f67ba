/** In: blocks of a question. Out: what in them is the syntax of another tool. */
@NullMarked
package io.github.quizmaven.read.foreign;

import org.jspecify.annotations.NullMarked;
