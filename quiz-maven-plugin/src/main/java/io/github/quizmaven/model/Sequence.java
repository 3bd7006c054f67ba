package io.github.quizmaven.model;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Step numbers in an order, as in {@code 3,1,2,4}.
 *
 * @param numbers as written
 */
public record Sequence(List<Integer> numbers) {

    private static final String BETWEEN = "(?:\\s*(?:[,;>→]|->|=>)\\s*|\\s+)";
    private static final Pattern SEPARATOR = Pattern.compile(BETWEEN);

    /** Numbers of at most four digits: no question has more steps. */
    private static final Pattern FORM = Pattern.compile("\\d{1,4}(?:" + BETWEEN + "\\d{1,4})*");

    public Sequence {
        numbers = List.copyOf(numbers);
    }

    public static Optional<Sequence> of(Markdown markdown) {
        return of(Prose.plain(markdown).text());
    }

    public static Optional<Sequence> of(String text) {
        String bare = text.strip();
        return FORM.matcher(bare).matches()
                ? Optional.of(
                        new Sequence(
                                Arrays.stream(SEPARATOR.split(bare))
                                        .map(Integer::valueOf)
                                        .toList()))
                : Optional.empty();
    }

    /** As authors write it. */
    public String text() {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    /** What keeps it from naming each of the steps from 1 to {@code steps} once. */
    public List<String> flaws(int steps) {
        TreeSet<Integer> seen = new TreeSet<>();
        TreeSet<Integer> repeated = new TreeSet<>();
        TreeSet<Integer> foreign = new TreeSet<>();
        for (int number : numbers) {
            if (number < 1 || number > steps) {
                foreign.add(number);
            } else if (!seen.add(number)) {
                repeated.add(number);
            }
        }
        List<Integer> missing =
                IntStream.rangeClosed(1, steps)
                        .boxed()
                        .filter(each -> !seen.contains(each))
                        .toList();
        List<String> flaws = new ArrayList<>();
        add(flaws, "repeats step", repeated);
        add(flaws, "names the unknown step", foreign);
        add(flaws, "leaves out step", missing);
        return flaws;
    }

    private static void add(List<String> flaws, String what, Collection<Integer> steps) {
        if (!steps.isEmpty()) {
            List<String> words = steps.stream().map(String::valueOf).toList();
            flaws.add(what + (words.size() == 1 ? " " : "s ") + Letters.and(words));
        }
    }
}
