/**
 * A place in a quiz comes in; what can be written there, with its documentation, goes out. Each
 * source of it is a class, and a line in {@link io.github.quizmaven.language.completion.Sources}.
 */
@NullMarked
package io.github.quizmaven.language.completion;

import org.jspecify.annotations.NullMarked;
