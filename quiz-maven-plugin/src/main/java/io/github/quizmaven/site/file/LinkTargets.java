package io.github.quizmaven.site.file;

import org.jspecify.annotations.Nullable;

/** Where the links and images of one file lead on its page. */
public interface LinkTargets {

    /** The safe {@code href} for a link's destination, or null if it must not be followed. */
    @Nullable String link(String destination);

    /** What an image is loaded from, or null if it must not or cannot be loaded. */
    @Nullable ImageSource image(String destination);
}
