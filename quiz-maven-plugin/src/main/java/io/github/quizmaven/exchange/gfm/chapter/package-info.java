/** The lines of a file come in; the stretches that are questions go out. */
@NullMarked
package io.github.quizmaven.exchange.gfm.chapter;

import org.jspecify.annotations.NullMarked;
