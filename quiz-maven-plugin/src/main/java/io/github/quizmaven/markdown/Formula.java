package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.Span;

/**
 * A formula as it stands in the source.
 *
 * @param slice what stands between its dollar signs
 * @param opening where the dollar signs that open it stand in the file
 * @param closed whether there are closing ones
 */
public record Formula(Slice slice, Span opening, boolean closed) {}
