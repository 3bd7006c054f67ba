package io.github.quizmaven.exchange.outgoing.html;

import org.jspecify.annotations.Nullable;

/** What a platform loads the images of one quiz from. */
public interface Pictures {

    /** For formats that hold no images. */
    Pictures NONE = destination -> null;

    /**
     * The address of an image on the platform; null if it cannot be shown there.
     *
     * @param destination as written, escapes and entities resolved
     */
    @Nullable String source(String destination);
}
