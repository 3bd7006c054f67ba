package io.github.quizmaven.language.completion;

import io.github.quizmaven.source.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file where something is being written.
 *
 * @param zone what is written there
 * @param key the property whose value it is; null if it is not a value
 * @param word what is written of it so far
 * @param place where that is
 * @param line the line up to the place's end
 * @param written the properties that the same part has on other lines
 * @param language the quiz's
 */
public record Spot(
        Zone zone,
        @Nullable String key,
        String word,
        Span place,
        String line,
        Set<String> written,
        String language) {

    public Spot {
        written = Set.copyOf(written);
    }
}
