package io.github.quizmaven.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words in their order, each of which vouches for one line only. */
final class WordPool {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

    /** How far the pieces of a line are from each other. */
    private static final int NEAR = 60;

    private final List<String> words;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final BitSet taken = new BitSet();

    private record Run(int start, int length) {}

    WordPool(String text) {
        words = words(text);
        for (int index = 0; index < words.size(); index++) {
            places.computeIfAbsent(words.get(index), each -> new ArrayList<>()).add(index);
        }
    }

    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Takes words that are together, or in a few pieces; none if that cannot be. */
    boolean take(List<String> wanted, int pieces) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < wanted.size() && runs.size() < pieces) {
            Run run = longest(wanted, from, runs.isEmpty() ? null : runs.get(runs.size() - 1));
            if (run.length() == 0) {
                break;
            }
            taken.set(run.start(), run.start() + run.length());
            runs.add(run);
            from += run.length();
        }
        if (from < wanted.size()) {
            runs.forEach(each -> taken.clear(each.start(), each.start() + each.length()));
            return false;
        }
        return true;
    }

    /** Whether they are there, together, whoever has taken them. */
    boolean holds(List<String> wanted) {
        return !wanted.isEmpty()
                && places.getOrDefault(wanted.get(0), List.of()).stream()
                        .anyMatch(
                                each ->
                                        each + wanted.size() <= words.size()
                                                && words.subList(each, each + wanted.size())
                                                        .equals(wanted));
    }

    /** The first of the longest runs of the wanted words, near the last one. */
    private Run longest(List<String> wanted, int from, @Nullable Run last) {
        Run best = new Run(0, 0);
        for (int place : places.getOrDefault(wanted.get(from), List.of())) {
            if (last != null && Math.abs(place - last.start() - last.length()) > NEAR) {
                continue;
            }
            int length = run(wanted, from, place);
            if (length > best.length()) {
                best = new Run(place, length);
            }
        }
        return best;
    }

    private int run(List<String> wanted, int from, int place) {
        int run = 0;
        while (from + run < wanted.size()
                && place + run < words.size()
                && !taken.get(place + run)
                && words.get(place + run).equals(wanted.get(from + run))) {
            run++;
        }
        return run;
    }
}
