/** Reads the plain text that text2qti makes quizzes for a learning platform of. */
@NullMarked
package io.github.quizmaven.exchange.text2qti;

import org.jspecify.annotations.NullMarked;
