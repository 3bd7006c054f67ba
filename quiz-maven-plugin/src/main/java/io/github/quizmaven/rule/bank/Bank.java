package io.github.quizmaven.rule.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What remains of all questions of a build.
 *
 * @param questions in the order of their paths and places
 */
public record Bank(List<Fingerprint> questions) {

    public Bank {
        questions = List.copyOf(questions);
    }

    /** A question that was asked before. */
    record Repetition(Fingerprint first, Fingerprint later) {

        boolean agrees() {
            return first.key().equals(later.key());
        }
    }

    /** Each question that was asked before, with the first that asks it. */
    List<Repetition> repetitions() {
        Map<String, Fingerprint> seen = new HashMap<>();
        List<Repetition> repetitions = new ArrayList<>();
        for (Fingerprint each : questions) {
            @Nullable Fingerprint first = seen.putIfAbsent(each.asked(), each);
            if (first != null) {
                repetitions.add(new Repetition(first, each));
            }
        }
        return repetitions;
    }
}
