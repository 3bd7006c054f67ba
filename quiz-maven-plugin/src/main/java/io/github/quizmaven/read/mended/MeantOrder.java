package io.github.quizmaven.read.mended;

import io.github.quizmaven.quiz.response.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of steps that a text means which is not written as one, as in {@code c-a-b}. */
public final class MeantOrder {

    private static final int LONGEST = 200;
    private static final int FEWEST = 2;

    private static final Pattern WORD = Pattern.compile("\\p{L}{1,10}+|\\d{1,4}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:.>→⇒|·&/#()\\[\\]*_`=–—，、-]*+");
    private static final Set<String> JOINING =
            Set.of("step", "then", "and", "schritt", "dann", "und");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private MeantOrder() {}

    /** Each of the steps from 1 on once; empty if a text says something else. */
    public static Optional<Sequence> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            if (!isBetween(text, end, word.start())) {
                return Optional.empty();
            }
            String name = word.group().toLowerCase(Locale.ROOT);
            if (!JOINING.contains(name)) {
                words.add(name);
            }
            end = word.end();
        }
        if (!isBetween(text, end, text.length())) {
            return Optional.empty();
        }
        List<String> names =
                words.size() == 1
                        ? words.get(0).chars().mapToObj(Character::toString).toList()
                        : words;
        return order(names.stream().map(MeantOrder::number).toList())
                .or(() -> order(names.stream().map(each -> ROMAN.indexOf(each) + 1).toList()));
    }

    private static boolean isBetween(String text, int start, int end) {
        return BETWEEN.matcher(text).region(start, end).matches();
    }

    private static int number(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name);
        }
        return name.length() == 1 ? name.charAt(0) - 'a' + 1 : 0;
    }

    private static Optional<Sequence> order(List<Integer> numbers) {
        Sequence order = new Sequence(numbers);
        return numbers.size() >= FEWEST && order.flaws(numbers.size()).isEmpty()
                ? Optional.of(order)
                : Optional.empty();
    }
}
