/**
 * Reads the two formats that are called QuizMD: that of LearnSpec, with task lists and {@code quiz}
 * blocks, and that of the terminal program, with plain lists and {@code Answer: 2} below them.
 */
@NullMarked
package io.github.quizmaven.exchange.quizmd;

import org.jspecify.annotations.NullMarked;
