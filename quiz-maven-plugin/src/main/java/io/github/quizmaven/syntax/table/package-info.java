/** Tables, as far as the format reads them in its own way. */
@NullMarked
package io.github.quizmaven.syntax.table;

import org.jspecify.annotations.NullMarked;
