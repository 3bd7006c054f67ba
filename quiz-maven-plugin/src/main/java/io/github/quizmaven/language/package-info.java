/**
 * An editor's messages come in, by the Language Server Protocol; what it shows goes out. This
 * package and those in it are the only ones that know the protocol's library, which is there only
 * where a language server runs.
 */
@NullMarked
package io.github.quizmaven.language;

import org.jspecify.annotations.NullMarked;
