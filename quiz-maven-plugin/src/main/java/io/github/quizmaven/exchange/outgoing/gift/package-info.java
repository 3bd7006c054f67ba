/** Quizzes come in; text in Moodle's GIFT goes out. */
@NullMarked
package io.github.quizmaven.exchange.outgoing.gift;

import org.jspecify.annotations.NullMarked;
