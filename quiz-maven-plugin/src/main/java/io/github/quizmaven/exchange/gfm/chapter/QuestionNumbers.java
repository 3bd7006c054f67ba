package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.word.QuestionNumber;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the numbers of questions and reports one that is used twice. */
public final class QuestionNumbers {

    private final Notes notes;
    private final Map<Integer, Integer> lines = new HashMap<>();

    public QuestionNumbers(Notes notes) {
        this.notes = notes;
    }

    /** A file that starts to count anew has chapters. */
    public void see(@Nullable Opener opener) {
        @Nullable QuestionNumber number = opener == null ? null : opener.number();
        if (opener == null || number == null || number.value() == 0) {
            return;
        }
        if (number.value() == 1) {
            lines.clear();
        }
        @Nullable Integer before = lines.putIfAbsent(number.value(), opener.row().number());
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
