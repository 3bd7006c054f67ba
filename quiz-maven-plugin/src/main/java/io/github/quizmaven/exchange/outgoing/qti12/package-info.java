/**
 * Quizzes come in; packages of QTI 1.2 go out, in Canvas's dialect or as a Common Cartridge. What
 * both have in common is written once; a class says what a dialect has of its own.
 */
@NullMarked
package io.github.quizmaven.exchange.outgoing.qti12;

import org.jspecify.annotations.NullMarked;
