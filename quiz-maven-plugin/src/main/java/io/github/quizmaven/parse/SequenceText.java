package io.github.quizmaven.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Options like {@code 3,1,2,4}, which name steps by their numbers. */
final class SequenceText {

    private static final Pattern SEQUENCE =
            Pattern.compile("`?\\s*(\\d{1,3}(?:\\s*,\\s*\\d{1,3})+)\\s*`?");

    private SequenceText() {}

    static Optional<List<Integer>> parse(String text) {
        Matcher matcher = SEQUENCE.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(
                        Arrays.stream(matcher.group(1).split(","))
                                .map(each -> Integer.valueOf(each.strip()))
                                .toList())
                : Optional.empty();
    }

    /**
     * Whether the options of a question without a type are orders of steps: all of them sequences
     * of three or more numbers, and at least one a permutation of 1…n. Not all need be one, or a
     * slip in a sequence would change the question's type.
     */
    static boolean areOrders(List<String> options) {
        List<Optional<List<Integer>>> sequences =
                options.stream().map(SequenceText::parse).toList();
        return !sequences.isEmpty()
                && sequences.stream().allMatch(each -> each.isPresent() && each.get().size() >= 3)
                && sequences.stream().anyMatch(each -> isPermutation(each.orElseThrow()));
    }

    private static boolean isPermutation(List<Integer> sequence) {
        return sequence.stream()
                .sorted()
                .toList()
                .equals(IntStream.rangeClosed(1, sequence.size()).boxed().toList());
    }
}
