package io.github.quizmaven.render;

import org.jspecify.annotations.Nullable;

/** Where the links and images of one file lead on its page. */
public interface LinkTargets {

    /** The safe {@code href} for a link's destination, or null if it must not be followed. */
    @Nullable String link(String destination);

    /** The safe {@code src} for an image's destination, or null if it must not be loaded. */
    @Nullable String image(String destination);
}
