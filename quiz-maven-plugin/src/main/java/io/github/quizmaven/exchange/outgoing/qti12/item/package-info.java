/** Questions come in; items of QTI 1.2 go out, which each dialect words in its own way. */
@NullMarked
package io.github.quizmaven.exchange.outgoing.qti12.item;

import org.jspecify.annotations.NullMarked;
