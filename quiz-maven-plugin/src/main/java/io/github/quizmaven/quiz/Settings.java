package io.github.quizmaven.quiz;

import io.github.quizmaven.quiz.word.Grading;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a question, decided by itself, by the quiz, by its mode or by nobody.
 *
 * @param attempts how often it may be tried, 1 to 20; null for without limit
 * @param shuffle whether its options are shown in a random order
 * @param grading whether a partly right response earns part of the points
 */
public record Settings(@Nullable Integer attempts, boolean shuffle, Grading grading) {}
