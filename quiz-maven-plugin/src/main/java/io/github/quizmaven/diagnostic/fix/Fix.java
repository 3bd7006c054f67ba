package io.github.quizmaven.diagnostic.fix;

import io.github.quizmaven.source.Span;
import java.util.Comparator;
import java.util.List;

/**
 * The changes of a file that remove what a diagnostic reports. All of them are made, or none.
 *
 * @param edits in the order of their places; no two of them meet
 * @param safe whether what the author obviously meant stays: no right answer changes, no words of
 *     the author are lost, and there is no other fix that the author may prefer
 */
public record Fix(List<Edit> edits, boolean safe) {

    public Fix {
        edits = edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix that changes nothing");
        }
        for (int index = 1; index < edits.size(); index++) {
            if (edits.get(index - 1).meets(edits.get(index))) {
                throw new IllegalArgumentException("edits that meet: " + edits);
            }
        }
    }

    public static Fix safe(Edit... edits) {
        return new Fix(List.of(edits), true);
    }

    public static Fix unsafe(Edit... edits) {
        return new Fix(List.of(edits), false);
    }

    /** The same edits where the author may want another fix. */
    public Fix doubtful() {
        return new Fix(edits, false);
    }

    /** A safe fix of one edit. */
    public static Fix safe(Span span, String replacement) {
        return safe(new Edit(span, replacement));
    }

    /** An unsafe fix of one edit. */
    public static Fix unsafe(Span span, String replacement) {
        return unsafe(new Edit(span, replacement));
    }
}
