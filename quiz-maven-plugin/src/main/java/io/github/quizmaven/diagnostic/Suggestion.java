package io.github.quizmaven.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The candidate nearest to {@code written} without regard to case, if it is near enough: one
     * slip in words up to four letters, two in longer ones, a third of the letters at most. A slip
     * is a letter too many, missing, wrong, or swapped with its neighbour.
     */
    public static Optional<String> of(String written, Collection<String> candidates) {
        String lower = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(2, lower.length() / 3));
        return candidates.stream()
                .filter(each -> distance(lower, each.toLowerCase(Locale.ROOT)) <= most)
                .min(
                        Comparator.comparingInt(
                                (String each) -> distance(lower, each.toLowerCase(Locale.ROOT))));
    }

    /** The optimal string alignment distance. */
    private static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                best = Math.min(best, cost[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[left.length()][right.length()];
    }
}
