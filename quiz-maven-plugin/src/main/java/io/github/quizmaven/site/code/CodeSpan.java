package io.github.quizmaven.site.code;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of code of one kind.
 *
 * @param text a part of the source, as it stands there
 * @param kind what it is; null for plain text
 */
public record CodeSpan(String text, @Nullable CodeKind kind) {}
