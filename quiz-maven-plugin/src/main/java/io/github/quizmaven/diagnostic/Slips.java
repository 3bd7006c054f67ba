package io.github.quizmaven.diagnostic;

import java.util.Arrays;

/**
 * Counts the slips between two words (their optimal string alignment distance) up to a limit. Only
 * the cells of the table are filled in that can stay below it.
 */
final class Slips {

    private final String left;
    private final String right;
    private final int limit;
    private int[] before = {};
    private int[] last = {};
    private int[] row = {};

    Slips(String left, String right, int limit) {
        this.left = left;
        this.right = right;
        this.limit = limit;
    }

    /** How many slips there are; {@code limit} if there are as many or more. */
    int count() {
        if (Math.abs(left.length() - right.length()) >= limit) {
            return limit;
        }
        before = new int[right.length() + 1];
        last = new int[right.length() + 1];
        row = new int[right.length() + 1];
        Arrays.setAll(row, at -> at);
        int least = 0;
        for (int i = 1; i <= left.length(); i++) {
            int[] free = before;
            before = last;
            last = row;
            row = free;
            int leastBefore = least;
            least = fill(i);
            if (Math.min(least, leastBefore) >= limit) {
                return limit;
            }
        }
        return Math.min(limit, row[right.length()]);
    }

    /** Fills in a row and returns its least cell. */
    private int fill(int i) {
        Arrays.fill(row, limit);
        int least = limit;
        for (int j = Math.max(0, i - limit); j <= Math.min(right.length(), i + limit); j++) {
            row[j] = j == 0 ? i : cell(i, j);
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private int cell(int i, int j) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, before[j - 2] + 1) : best;
    }
}
