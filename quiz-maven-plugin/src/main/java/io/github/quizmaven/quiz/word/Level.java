package io.github.quizmaven.quiz.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The author's estimate of difficulty.
 *
 * @param word as written, as in {@code easy}
 * @param rank 1 (beginner, easy) to 4 (expert); words of one rank count together
 */
public record Level(String word, int rank) {

    private static final List<List<String>> RANKS =
            List.of(
                    List.of("beginner", "easy"),
                    List.of("intermediate", "medium"),
                    List.of("advanced", "hard"),
                    List.of("expert"));

    public static final Comparator<Level> EASIEST_FIRST = Level::compare;

    /** All words, easiest first. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (List<String> each : RANKS) {
            words.addAll(each);
        }
        return words;
    }

    private static int compare(Level one, Level other) {
        int order = Integer.compare(one.rank, other.rank);
        return order == 0 ? one.word.compareTo(other.word) : order;
    }

    public static Optional<Level> of(String word) {
        for (int index = 0; index < RANKS.size(); index++) {
            if (RANKS.get(index).contains(word)) {
                return Optional.of(new Level(word, index + 1));
            }
        }
        return Optional.empty();
    }

    // What records do of themselves has much to load first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Level level && rank == level.rank && word.equals(level.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }
}
