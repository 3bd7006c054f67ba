package io.github.quizmaven.exchange.gift;

import java.util.Locale;
import java.util.Set;

/** What a word on the first line of an ordering says. */
enum GiftOrdering {
    /** What is so here too, or has no meaning here. */
    USUAL,
    ALL_OR_NOTHING,
    /** What has no place here. */
    OTHER;

    private static final Set<String> WORDS =
            Set.of(
                    "ALL",
                    "0",
                    "VERTICAL",
                    "VERT",
                    "V",
                    "ABSOLUTE_POSITION",
                    "ABSOLUTE",
                    "ABS",
                    "SHOW",
                    "TRUE",
                    "YES",
                    "NONE");

    /**
     * @param first whether it is the first one, where the number of steps that are shown counts
     *     only with a word for how they are chosen
     */
    static GiftOrdering of(String word, boolean first) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (first && upper.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return USUAL;
        }
        if (upper.equals("ALL_OR_NOTHING")) {
            return ALL_OR_NOTHING;
        }
        return WORDS.contains(upper) ? USUAL : OTHER;
    }
}
