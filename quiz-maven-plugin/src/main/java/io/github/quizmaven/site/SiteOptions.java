package io.github.quizmaven.site;

import org.jspecify.annotations.Nullable;

/**
 * What a build may choose about its pages.
 *
 * @param embedOrigin the origin that pages in frames send their messages to, such as {@code
 *     https://school.example}; {@code *} for any
 */
public record SiteOptions(String embedOrigin) {

    /** A page in a frame tells whoever holds the frame. */
    public static final SiteOptions DEFAULT = new SiteOptions("*");

    // RFC 6454, section 6.2, as browsers want it for `postMessage`: no path, no final slash.
    private static final String ORIGIN =
            "https?://(?:\\[[0-9a-f:.]+]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[0-9]{1,5})?";

    /** Whether a text is what {@link #embedOrigin} may be. */
    public static boolean isOrigin(String text) {
        return text.equals("*") || text.matches(ORIGIN);
    }

    // What records do of themselves has much to load first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteOptions options && embedOrigin.equals(options.embedOrigin);
    }

    @Override
    public int hashCode() {
        return embedOrigin.hashCode();
    }
}
