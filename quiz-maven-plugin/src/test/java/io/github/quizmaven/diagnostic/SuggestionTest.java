package io.github.quizmaven.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word was probably meant, and what it costs to find out. */
class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "hint, hint",
        "HINT, hint",
        "hin, hint",
        "hintt, hint",
        "hunt, hint",
        "ihnt, hint",
        "soltuion, solution",
        "sloutoin, solution",
        "solu, ",
        "hnat, ",
        "e\u0301tude, \u00E9tude",
        "x, ",
        "'', "
    })
    void findsTheNearestWord(String written, String meant) {
        assertEquals(
                Optional.ofNullable(meant),
                Suggestion.of(written, List.of("hint", "solution", "\u00E9tude")));
    }

    @Test
    void prefersTheNearestAndThenTheFirst() {
        assertEquals(Optional.of("abcdef"), Suggestion.of("abcdef", List.of("abcdxx", "abcdef")));
        assertEquals(Optional.of("abcdxf"), Suggestion.of("abcdef", List.of("abcdxf", "abcdef1")));
    }

    @Test
    void countsSlipsAsTheWholeTableDoes() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            String left = word(random);
            String right = word(random);
            int slips = slips(left, right);
            for (int limit = 1; limit <= 4; limit++) {
                assertEquals(
                        Math.min(limit, slips),
                        new Slips(left, right, limit).count(),
                        left + " " + right + " " + limit);
            }
        }
    }

    @Test
    void tiresAfterManyCandidates() {
        Counted candidates = new Counted(5_000);
        Suggestion suggestion = new Suggestion();

        for (int link = 0; link < 400; link++) {
            suggestion.nearest("question-about-something", candidates);
        }

        assertTrue(candidates.asked <= Suggestion.MOST_CANDIDATES + 400);
    }

    private static String word(Random random) {
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(each -> String.valueOf((char) ('a' + random.nextInt(3))))
                .collect(Collectors.joining());
    }

    /** The distance by its definition. */
    private static int slips(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.length() + right.length();
        }
        String l = left.substring(1);
        String r = right.substring(1);
        int change = left.charAt(0) == right.charAt(0) ? 0 : 1;
        int best =
                Collections.min(
                        List.of(slips(l, right) + 1, slips(left, r) + 1, slips(l, r) + change));
        boolean swapped =
                !l.isEmpty()
                        && !r.isEmpty()
                        && left.charAt(0) == r.charAt(0)
                        && l.charAt(0) == right.charAt(0);
        return swapped ? Math.min(best, slips(l.substring(1), r.substring(1)) + 1) : best;
    }

    /** Ids that say how often somebody looked at one. */
    private static final class Counted extends AbstractList<String> {

        private final int size;
        private int asked;

        Counted(int size) {
            this.size = size;
        }

        @Override
        public String get(int index) {
            asked++;
            return "question-about-%07d".formatted(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
