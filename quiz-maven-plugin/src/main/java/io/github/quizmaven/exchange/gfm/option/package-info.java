/** The lines of a question come in; its options and what is below them go out. */
@NullMarked
package io.github.quizmaven.exchange.gfm.option;

import org.jspecify.annotations.NullMarked;
