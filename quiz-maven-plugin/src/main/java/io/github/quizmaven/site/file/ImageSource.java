package io.github.quizmaven.site.file;

import io.github.quizmaven.media.ImageSize;
import org.jspecify.annotations.Nullable;

/**
 * What an image of a page is loaded from.
 *
 * @param url the {@code src}, safe to load
 * @param size how large it is shown, so that the page keeps room for it; null if nobody knows
 */
public record ImageSource(String url, @Nullable ImageSize size) {}
