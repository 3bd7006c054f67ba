/**
 * A source folder and settings come in; what is wrong with it, and the site, go out. The stages are
 * put together here and know nothing of each other.
 */
@NullMarked
package io.github.quizmaven.flow;

import org.jspecify.annotations.NullMarked;
