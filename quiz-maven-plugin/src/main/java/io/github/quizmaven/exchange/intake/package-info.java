/**
 * A folder of foreign files comes in; quiz files, their pictures and a report that accounts for
 * every line go out.
 */
@NullMarked
package io.github.quizmaven.exchange.intake;

import org.jspecify.annotations.NullMarked;
