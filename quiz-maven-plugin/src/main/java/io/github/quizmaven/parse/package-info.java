/**
 * A text comes in; a JSON tree with the way back to its source, and the syntax's diagnostics, go
 * out.
 */
@NullMarked
package io.github.quizmaven.parse;

import org.jspecify.annotations.NullMarked;
