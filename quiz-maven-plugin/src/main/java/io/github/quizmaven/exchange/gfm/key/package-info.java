/** Lines of a file come in; keys that are apart from their questions go to them. */
@NullMarked
package io.github.quizmaven.exchange.gfm.key;

import org.jspecify.annotations.NullMarked;
