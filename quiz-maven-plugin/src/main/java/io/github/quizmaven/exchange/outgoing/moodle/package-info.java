/** Quizzes come in; questions for Moodle's question bank, in its XML, go out. */
@NullMarked
package io.github.quizmaven.exchange.outgoing.moodle;

import org.jspecify.annotations.NullMarked;
