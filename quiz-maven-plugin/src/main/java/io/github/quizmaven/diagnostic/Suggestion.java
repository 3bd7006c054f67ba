package io.github.quizmaven.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that somebody probably meant. One instance serves one file: it tires after many
 * candidates, so that thousands of dead links cannot be compared with thousands of names each.
 */
public final class Suggestion {

    /** How many candidates an instance looks at in all. */
    static final int MOST_CANDIDATES = 200_000;

    /** The longest word that it looks at. */
    private static final int LONGEST = 200;

    private int left = MOST_CANDIDATES;

    /** The same for a word that stands alone. */
    public static Optional<String> of(String written, Collection<String> candidates) {
        return new Suggestion().nearest(written, candidates);
    }

    /**
     * The candidate nearest to {@code written} without regard to case and Unicode form, the first
     * of several, if it is near enough: one slip in words up to five letters, two in longer ones. A
     * slip is a letter too many, missing, wrong, or swapped with its neighbour.
     */
    public Optional<String> nearest(String written, Collection<String> candidates) {
        return nearest(written, candidates, candidate -> true);
    }

    /** The same among those candidates that could be meant at all. */
    public Optional<String> nearest(
            String written, Collection<String> candidates, Predicate<String> possible) {
        String wanted = fold(written);
        int limit = Math.max(1, Math.min(2, wanted.length() / 3)) + 1;
        @Nullable String nearest = null;
        for (String each : candidates) {
            if (wanted.length() > LONGEST || left-- <= 0) {
                return Optional.empty();
            }
            if (possible.test(each) && each.length() <= 2 * LONGEST) {
                int slips = new Slips(wanted, fold(each), limit).count();
                if (slips < limit) {
                    nearest = each;
                    limit = slips;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
