/**
 * Lists of options and steps that are not written as they should be: the only place where lines are
 * put together again. Everything here was reported.
 */
@NullMarked
package io.github.quizmaven.read.mended;

import org.jspecify.annotations.NullMarked;
