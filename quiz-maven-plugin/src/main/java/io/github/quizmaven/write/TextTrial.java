package io.github.quizmaven.write;

import io.github.quizmaven.write.form.Way;
import io.github.quizmaven.write.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Finds the ways to write the texts of a question. Many are tried at once, and their halves where
 * that is not read rightly, down to one text. Since each trial reads the whole question, their
 * number has a limit; the texts that are still open then are tried all together, way by way.
 */
final class TextTrial {

    /** How many texts may be read in trials, those that are hidden among them. */
    private static final int MOST_TEXTS = 10_000;

    /** Enough to find a few texts among a million. */
    private static final int LEAST_READINGS = 60;

    private final Spelling spelling;
    private final Set<String> hideable;
    private final BiFunction<Set<String>, Map<String, Way>, QuestionTrial.Outcome> reader;
    private final QuestionTrial.Outcome bare;
    private final int most;
    private final List<Candidate> open = new ArrayList<>();
    private int readings;

    /** A text that is still open. */
    private record Candidate(String pointer, Spelling.Slot slot) {}

    /**
     * @param hideable the texts without which the question is the same
     * @param reader reads the question, of which some texts are hidden and some are tried
     */
    TextTrial(
            Spelling spelling,
            Set<String> hideable,
            BiFunction<Set<String>, Map<String, Way>, QuestionTrial.Outcome> reader) {
        this.spelling = spelling;
        this.hideable = hideable;
        this.reader = reader;
        this.most = Math.max(LEAST_READINGS, MOST_TEXTS / (spelling.slots().size() + 1));
        spelling.hide(hideable);
        this.bare = reader.apply(hideable, Map.of());
    }

    void settle() {
        List<Candidate> all = new ArrayList<>();
        spelling.slots().forEach((pointer, slot) -> all.add(new Candidate(pointer, slot)));
        settle(all);
        settleTogether();
        spelling.hide(Set.of());
    }

    private void settle(List<Candidate> some) {
        if (some.isEmpty()) {
            return;
        }
        if (readings >= most) {
            open.addAll(some);
            return;
        }
        if (some.size() == 1) {
            settleAlone(some.get(0));
            return;
        }
        Map<String, Way> likeliest = new HashMap<>();
        some.forEach(each -> likeliest.put(each.pointer(), each.slot().likeliestWay()));
        QuestionTrial.Outcome tried = read(likeliest);
        boolean right =
                isSound(tried)
                        && tried.reports() <= bare.reports()
                        && some.stream().noneMatch(each -> differs(each, tried));
        if (!right) {
            int middle = some.size() / 2;
            settle(some.subList(0, middle));
            settle(some.subList(middle, some.size()));
        }
    }

    private void settleAlone(Candidate one) {
        one.slot()
                .settle(
                        way -> {
                            QuestionTrial.Outcome tried = read(Map.of(one.pointer(), way));
                            return isSound(tried) && !differs(one, tried) ? tried.reports() : -1;
                        },
                        way -> spelling.choose(one.pointer(), way));
    }

    /**
     * Whatever is read rightly beside others that are not keeps its way. What is mended belongs to
     * no text, so that it only counts as right if nothing else does.
     */
    private void settleTogether() {
        Map<String, List<Way>> ways = new HashMap<>();
        open.forEach(each -> ways.put(each.pointer(), each.slot().allWays()));
        int rounds = ways.values().stream().mapToInt(List::size).max().orElse(0);
        for (boolean mended : new boolean[] {false, true}) {
            for (int round = 0; round < rounds && !open.isEmpty(); round++) {
                Map<String, Way> some = new HashMap<>();
                for (Candidate each : open) {
                    List<Way> all = ways.get(each.pointer());
                    some.put(each.pointer(), all.get(Math.min(round, all.size() - 1)));
                }
                QuestionTrial.Outcome tried = read(some);
                if (mended || !tried.mended() || bare.mended()) {
                    open.removeIf(each -> !differs(each, tried));
                }
            }
        }
    }

    private QuestionTrial.Outcome read(Map<String, Way> tried) {
        readings++;
        Set<String> hidden = new HashSet<>(hideable);
        hidden.removeAll(tried.keySet());
        spelling.hide(hidden);
        tried.forEach(spelling::choose);
        return reader.apply(hidden, tried);
    }

    private static boolean differs(Candidate each, QuestionTrial.Outcome tried) {
        return tried.differing().contains(each.pointer());
    }

    /** Whether nothing that was right is wrong beside what is tried. */
    private boolean isSound(QuestionTrial.Outcome tried) {
        return (!tried.mended() || bare.mended())
                && bare.differing().containsAll(tried.differing());
    }
}
