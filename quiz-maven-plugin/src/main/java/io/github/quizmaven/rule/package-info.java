/** A quiz comes in; what is wrong with its content goes out. */
@NullMarked
package io.github.quizmaven.rule;

import org.jspecify.annotations.NullMarked;
