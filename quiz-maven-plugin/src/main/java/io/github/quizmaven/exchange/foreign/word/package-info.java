/** What importers say in their own words: in quizzes, and about questions that have no place. */
@NullMarked
package io.github.quizmaven.exchange.foreign.word;

import org.jspecify.annotations.NullMarked;
