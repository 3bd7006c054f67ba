package io.github.quizmaven.trace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a line of a file went. */
enum Fate {
    /** Its words are on the page. */
    PAGE,
    /** It is a property in the data tree. */
    DATA,
    /** It is what is right. */
    KEY,
    /** A diagnostic is about it. */
    REPORT,
    /** An error in its question keeps the page from being published. */
    ERROR,
    /** It says what its neighbours are: a fence, a delimiter, the name of a part. */
    STRUCTURE,
    /** Only readers of the source see it. */
    COMMENT,
    /** It went nowhere in silence. */
    LOST;

    /** How many lines went where, blank lines apart. */
    static Map<Fate, Integer> count(List<@Nullable Fate> fates) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        fates.stream()
                .filter(each -> each != null)
                .forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }
}
