/** Texts come in; HTML goes out that learning platforms show as they are. */
@NullMarked
package io.github.quizmaven.exchange.outgoing.html;

import org.jspecify.annotations.NullMarked;
