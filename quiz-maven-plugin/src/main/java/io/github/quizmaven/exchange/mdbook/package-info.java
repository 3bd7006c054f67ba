/** Reads the TOML files of mdbook-quiz. */
@NullMarked
package io.github.quizmaven.exchange.mdbook;

import org.jspecify.annotations.NullMarked;
