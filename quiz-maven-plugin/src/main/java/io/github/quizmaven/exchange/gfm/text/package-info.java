/**
 * Lines of a foreign file come in; texts of the authoring format go out, in which what means
 * something else there is shown as it was.
 */
@NullMarked
package io.github.quizmaven.exchange.gfm.text;

import org.jspecify.annotations.NullMarked;
