package io.github.quizmaven.diagnostic;

import io.github.quizmaven.source.Place;

/**
 * Another place that explains a diagnostic.
 *
 * @param place where
 * @param label what is there, on one line, as in "option B"
 */
public record Related(Place place, String label) {

    public Related {
        label = OneLine.of(label);
    }
}
