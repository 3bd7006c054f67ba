/** Makes a question of the lines and keys of an MDQ question. */
@NullMarked
package io.github.quizmaven.exchange.mdq.question;

import org.jspecify.annotations.NullMarked;
