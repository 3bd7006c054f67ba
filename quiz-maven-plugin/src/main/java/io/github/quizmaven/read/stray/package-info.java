/** Blocks come in that a stray line opened; what is said about them goes out. */
@NullMarked
package io.github.quizmaven.read.stray;

import org.jspecify.annotations.NullMarked;
