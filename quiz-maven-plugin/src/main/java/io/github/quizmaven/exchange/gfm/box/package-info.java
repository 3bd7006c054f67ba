/** A line comes in; the task marker or the sign in its place, if it has one, goes out. */
@NullMarked
package io.github.quizmaven.exchange.gfm.box;

import org.jspecify.annotations.NullMarked;
