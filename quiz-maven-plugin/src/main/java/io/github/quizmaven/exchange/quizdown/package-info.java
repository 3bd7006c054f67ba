/** Reads quizdown: headings, quotes that are hints, and lists whose form says what is asked for. */
@NullMarked
package io.github.quizmaven.exchange.quizdown;

import org.jspecify.annotations.NullMarked;
