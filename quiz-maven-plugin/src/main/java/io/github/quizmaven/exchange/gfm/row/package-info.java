/**
 * A foreign file comes in; its lines go out, each with what it belongs to, and the blocks that some
 * of them make.
 */
@NullMarked
package io.github.quizmaven.exchange.gfm.row;

import org.jspecify.annotations.NullMarked;
