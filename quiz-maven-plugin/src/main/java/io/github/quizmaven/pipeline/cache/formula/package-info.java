/** Formulas come in; what became of them in earlier builds goes out. */
@NullMarked
package io.github.quizmaven.pipeline.cache.formula;

import org.jspecify.annotations.NullMarked;
