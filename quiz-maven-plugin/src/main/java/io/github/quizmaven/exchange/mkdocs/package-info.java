/** Reads pages of MkDocs with {@code <quiz>} elements. */
@NullMarked
package io.github.quizmaven.exchange.mkdocs;

import org.jspecify.annotations.NullMarked;
