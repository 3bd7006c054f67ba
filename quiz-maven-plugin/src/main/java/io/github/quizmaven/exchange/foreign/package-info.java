/**
 * What all importers share: a foreign file comes in, quizzes and notes on what was dropped,
 * guessed, repaired or refused go out.
 */
@NullMarked
package io.github.quizmaven.exchange.foreign;

import org.jspecify.annotations.NullMarked;
