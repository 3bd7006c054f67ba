/**
 * A file's tree comes in; a {@link io.github.quizmaven.quiz.Quiz} and what is wrong with its syntax
 * go out. Whatever the file holds, something comes out.
 */
@NullMarked
package io.github.quizmaven.read;

import org.jspecify.annotations.NullMarked;
