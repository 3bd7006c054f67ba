/**
 * Bytes of files come in; texts with exact positions go out. Offsets are kept everywhere; {@link
 * io.github.quizmaven.source.LineMap} is the one place that counts lines.
 */
@NullMarked
package io.github.quizmaven.source;

import org.jspecify.annotations.NullMarked;
