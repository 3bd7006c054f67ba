package io.github.quizmaven.media;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The size in which an image is shown when nothing else is said, in CSS pixels.
 *
 * @param width 1 or more
 * @param height 1 or more
 */
public record ImageSize(int width, int height) {

    /** No screen is wider; what says so is broken. */
    private static final int MOST = 100_000;

    /**
     * The size that a file of a PNG, JPEG, GIF, BMP, WebP or SVG image declares; null if it
     * declares none, is of another kind or is broken.
     *
     * @param path tells SVG, which has no mark of its own, from the others
     */
    public static @Nullable ImageSize of(String path, byte[] content) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return SvgSize.of(content);
        }
        return WebpSize.isWebp(content) ? WebpSize.of(content) : RasterSize.of(content);
    }

    static @Nullable ImageSize checked(long width, long height) {
        return width < 1 || height < 1 || width > MOST || height > MOST
                ? null
                : new ImageSize((int) width, (int) height);
    }
}
