package io.github.quizmaven.mojo.run;

import io.github.quizmaven.report.Style;

/**
 * How the log shows what was found.
 *
 * @param style plain or in colours
 * @param all whether every problem is shown
 */
public record Printing(Style style, boolean all) {}
