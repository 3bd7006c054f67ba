/**
 * What can be known of a run of nodes: the content key, the prose with the way back to the file,
 * links, formulas, raw HTML. Each is read by one walk.
 */
@NullMarked
package io.github.quizmaven.syntax.fact;

import org.jspecify.annotations.NullMarked;
