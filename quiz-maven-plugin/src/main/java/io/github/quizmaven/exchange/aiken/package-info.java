/** Reads Aiken: lettered options below a question, and the letter of the right one. */
@NullMarked
package io.github.quizmaven.exchange.aiken;

import org.jspecify.annotations.NullMarked;
