package io.github.quizmaven.report.machine;

import io.github.quizmaven.source.Place;

/**
 * One change of a file, in the terms of tools.
 *
 * @param place what is replaced
 * @param replacement what is there afterwards, with {@code \n} for the file's line ends
 */
public record PlacedEdit(Place place, String replacement) {}
