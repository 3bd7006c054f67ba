package io.github.quizmaven.mojo.show;

import io.github.quizmaven.report.Style;

/**
 * How people are shown what was found.
 *
 * @param style plain or in colours
 * @param all whether the log shows every problem
 * @param markers where else problems are shown
 */
public record Printing(Style style, boolean all, EditorMarkers markers) {

    /** In the log only. */
    public Printing(Style style, boolean all) {
        this(style, all, EditorMarkers.NONE);
    }
}
