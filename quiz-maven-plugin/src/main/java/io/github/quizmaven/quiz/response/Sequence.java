package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Step numbers in an order, as in {@code 3,1,2,4}.
 *
 * @param numbers as written
 */
public record Sequence(List<Integer> numbers) {

    /** No question has more steps than four digits can count. */
    private static final int MOST_DIGITS = 4;

    private static final String SEPARATORS = ",;>→|·-–—，、";

    public Sequence {
        numbers = List.copyOf(numbers);
    }

    public static Optional<Sequence> of(Text text) {
        return of(text.prose().text());
    }

    /** Reads numbers with signs or blanks between them; empty if it is something else. */
    public static Optional<Sequence> of(String text) {
        String bare = bare(text.strip());
        List<Integer> numbers = new ArrayList<>();
        int at = 0;
        while (at < bare.length()) {
            int end = at;
            while (end < bare.length() && isDigit(bare.charAt(end))) {
                end++;
            }
            if (end == at || end - at > MOST_DIGITS) {
                return Optional.empty();
            }
            numbers.add(Integer.valueOf(bare.substring(at, end)));
            at = separatorEnd(bare, end);
            if (at == end && end < bare.length() || at == bare.length() && end < at) {
                return Optional.empty();
            }
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Sequence(numbers));
    }

    /** Without a full stop at the end, or brackets around it. */
    private static String bare(String text) {
        int last = text.length() - 1;
        if (last > 0
                && (text.startsWith("(") && text.endsWith(")")
                        || text.startsWith("[") && text.endsWith("]"))) {
            return text.substring(1, last).strip();
        }
        return last > 0 && text.charAt(last) == '.' ? text.substring(0, last).strip() : text;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    /** After one separator with the blanks around it, or after blanks alone. */
    private static int separatorEnd(String text, int from) {
        int at = blanksEnd(text, from);
        if (text.startsWith("->", at) || text.startsWith("=>", at)) {
            return blanksEnd(text, at + 2);
        }
        return at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0
                ? blanksEnd(text, at + 1)
                : at;
    }

    private static int blanksEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
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
