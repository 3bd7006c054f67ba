package io.github.quizmaven.exchange.lms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learning platform says about a question beside its texts.
 *
 * @param id its own id, or null
 * @param tags words about it
 * @param points what it is worth, or null
 * @param shuffle whether its options are shuffled, or null if nobody says so
 * @param caseSensitive whether upper and lower case matter in what is typed
 * @param unit the unit of a number, or null
 * @param allOrNothing whether nothing is given for what is right in part
 */
public record LmsSettings(
        @Nullable String id,
        List<String> tags,
        @Nullable BigDecimal points,
        @Nullable Boolean shuffle,
        boolean caseSensitive,
        @Nullable String unit,
        boolean allOrNothing) {

    public static final LmsSettings NONE =
            new LmsSettings(null, List.of(), null, null, false, null, false);

    public LmsSettings {
        tags = List.copyOf(tags);
    }

    /** Of a question of which nothing but an id and tags are known. */
    public static LmsSettings of(@Nullable String id, List<String> tags) {
        return new LmsSettings(id, tags, null, null, false, null, false);
    }

    /** The same, with nothing for what is right in part. */
    public LmsSettings withAllOrNothing() {
        return new LmsSettings(id, tags, points, shuffle, caseSensitive, unit, true);
    }
}
