/** Starts a language server from Maven. */
@NullMarked
package io.github.quizmaven.mojo.language;

import org.jspecify.annotations.NullMarked;
