/** A document comes in; a {@code Quiz} with all defaults applied goes out. */
@NullMarked
package io.github.quizmaven.bind;

import org.jspecify.annotations.NullMarked;
