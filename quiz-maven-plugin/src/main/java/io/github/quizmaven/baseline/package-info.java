/**
 * Diagnostics and a file of known ones come in; the new ones, and the file, go out. A build that
 * adopts the plugin late starts with what it has, and gets no worse.
 */
@NullMarked
package io.github.quizmaven.baseline;

import org.jspecify.annotations.NullMarked;
