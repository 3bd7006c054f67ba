package io.github.quizmaven.rule.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What remains of all files of a build.
 *
 * @param questions in the order of their paths and places
 * @param links the links from one page to another
 * @param pages what they can lead to, by path
 */
public record Bank(List<Fingerprint> questions, List<PendingLink> links, Map<String, Page> pages) {

    public Bank {
        questions = List.copyOf(questions);
        links = List.copyOf(links);
        pages = Map.copyOf(pages);
    }

    /** A question that was already asked. */
    record Repetition(Fingerprint first, Fingerprint later) {

        boolean agrees() {
            return first.key().equals(later.key());
        }

        boolean isInOneFile() {
            return first.place().path().equals(later.place().path());
        }

        /** Where the first is, as seen from the later. */
        String where() {
            return (isInOneFile() ? "" : "in `" + first.place().path() + "` ")
                    + "on line "
                    + first.place().line();
        }
    }

    /** Each question that was already asked, with the first that asks it. */
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
