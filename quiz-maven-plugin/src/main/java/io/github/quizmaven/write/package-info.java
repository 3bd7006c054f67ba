/**
 * A {@link io.github.quizmaven.quiz.Quiz} comes in, a file in the authoring format goes out, with
 * what the format could not say.
 */
@NullMarked
package io.github.quizmaven.write;

import org.jspecify.annotations.NullMarked;
