/**
 * The vocabulary: a quiz and its questions as their author wrote them, each value with its place,
 * with the defaults applied. What a question asks for is one sealed type, {@link
 * io.github.quizmaven.quiz.response.Response}.
 */
@NullMarked
package io.github.quizmaven.quiz;

import org.jspecify.annotations.NullMarked;
