/** A foreign file and the quizzes that it became come in; the lines that were lost go out. */
@NullMarked
package io.github.quizmaven.exchange.coverage;

import org.jspecify.annotations.NullMarked;
