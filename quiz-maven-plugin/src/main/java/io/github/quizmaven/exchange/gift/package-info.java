/** Reads Moodle's GIFT: a text file, its questions set apart by empty lines. */
@NullMarked
package io.github.quizmaven.exchange.gift;

import org.jspecify.annotations.NullMarked;
