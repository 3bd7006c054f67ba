package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the numbers of questions and reports one that is used twice. */
final class Numbers {

    private final Notes notes;
    private final Map<Integer, Integer> lines = new HashMap<>();

    Numbers(Notes notes) {
        this.notes = notes;
    }

    /** A file that starts to count anew has chapters. */
    void see(@Nullable Heading heading) {
        @Nullable QuestionNumber number = heading == null ? null : heading.number();
        if (heading == null || number == null) {
            return;
        }
        if (number.value() == 1) {
            lines.clear();
        }
        @Nullable Integer before = lines.putIfAbsent(number.value(), heading.line().number());
        if (before != null) {
            notes.guessed(
                    number.span(),
                    "the question on line "
                            + before
                            + " has the number "
                            + number.value()
                            + " too");
        }
    }
}
