package io.github.quizmaven.quiz.key;

import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote for a key.
 *
 * @param <T> what the key's value means
 * @param key the key
 * @param value what it means; null if it could not be read, which was reported
 * @param data the same as data; null if it could not be read
 * @param at where the value is; for an inherited one, in {@code defaults}
 */
public record Written<T>(Key<T> key, @Nullable T value, @Nullable Value data, Span at) {}
