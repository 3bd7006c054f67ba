/**
 * What importers of formats near Markdown share: a foreign file comes in; its lines, its list items
 * and its keys go out, with the means to make texts and parts of them.
 */
@NullMarked
package io.github.quizmaven.exchange.marked;

import org.jspecify.annotations.NullMarked;
