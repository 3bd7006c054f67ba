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

    /** Two of a question's digests. */
    private record Two(Digest one, Digest other) {

        // What records do of themselves has much to load first.
        @Override
        public boolean equals(@Nullable Object two) {
            return two instanceof Two pair && one.equals(pair.one) && other.equals(pair.other);
        }

        @Override
        public int hashCode() {
            return one.hashCode() ^ Integer.rotateLeft(other.hashCode(), 1);
        }
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

    /**
     * Each question that was already asked, with the first that asks it. Under another heading the
     * same stem may ask something else, as it does if another answer is right.
     */
    List<Repetition> repetitions() {
        Map<Two, Fingerprint> byTitle = new HashMap<>();
        Map<Two, Fingerprint> byKey = new HashMap<>();
        List<Repetition> repetitions = new ArrayList<>();
        for (Fingerprint each : questions) {
            @Nullable Fingerprint first =
                    byTitle.putIfAbsent(new Two(each.asked(), each.title()), each);
            @Nullable Fingerprint agreeing =
                    byKey.putIfAbsent(new Two(each.asked(), each.key()), each);
            @Nullable Fingerprint earlier = first == null ? agreeing : first;
            if (earlier != null) {
                repetitions.add(new Repetition(earlier, each));
            }
        }
        return repetitions;
    }
}
