package io.github.quizmaven.model;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One row of a matching question.
 *
 * @param left the item to be matched; null for a match that belongs to no item, a distractor
 * @param right its match; equal ones are one choice
 * @param row where the row stands in the file
 */
public record Pair(@Nullable Markdown left, Markdown right, Span row) {}
