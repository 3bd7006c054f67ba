package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.Span;

/**
 * A formula as it stands in the source.
 *
 * @param slice what stands between its dollar signs, without the white space around it
 * @param display whether it stands on lines of its own
 * @param opening where the dollar signs that open it stand in the file
 * @param closed whether there are closing ones
 */
public record Formula(Slice slice, boolean display, Span opening, boolean closed) {}
