/** A {@code Quiz} comes in, a file in another form goes out; or the other way round. */
@NullMarked
package io.github.quizmaven.convert;

import org.jspecify.annotations.NullMarked;
