/**
 * A text comes in; the ways to write it at a place of a file go out, the nearest to its source
 * first.
 */
@NullMarked
package io.github.quizmaven.write.form;

import org.jspecify.annotations.NullMarked;
