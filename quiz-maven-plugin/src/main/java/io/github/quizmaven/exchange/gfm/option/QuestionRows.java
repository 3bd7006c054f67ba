package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a question.
 *
 * @param stem what is above the options
 * @param options at least one
 * @param tail what is below them
 * @param kind what the options are told by
 */
public record QuestionRows(List<Row> stem, List<OptionRows> options, List<Row> tail, Kind kind) {

    /** What options are told by. */
    public enum Kind {
        /** Task markers. */
        BOXES,
        /** Signs that are drawn or typed in place of markers. */
        SIGNS,
        /** Letters, so that the key is elsewhere. */
        LETTERS,
        /** Nothing but what says the key. */
        ITEMS;

        public boolean hasBoxes() {
            return this == BOXES || this == SIGNS;
        }
    }

    public QuestionRows {
        stem = List.copyOf(stem);
        options = List.copyOf(options);
        tail = List.copyOf(tail);
    }

    /** What a line of the tail can name as the key. */
    public KeyLine.Offered offered() {
        return KeyLine.Offered.of(options.stream().map(each -> each.first().text()).toList());
    }

    /** Whether a line below the options, or a mark on some of them, says what is right. */
    public boolean hasKey(Notes notes) {
        return hasAnswer(notes) || KeyMarks.areOn(this, notes);
    }

    /** Whether a line below the options says what is right. */
    public boolean hasAnswer(Notes notes) {
        return AnswerRows.areIn(tail, offered(), notes);
    }

    /** The indexes of the options that are right. */
    public List<Integer> checked() {
        return IntStream.range(0, options.size())
                .filter(index -> options.get(index).checked())
                .boxed()
                .toList();
    }

    /**
     * With other options checked.
     *
     * @param key their indexes
     */
    public QuestionRows withKey(List<Integer> key) {
        List<OptionRows> others = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            others.add(options.get(index).checked(key.contains(index)));
        }
        return new QuestionRows(stem, others, tail, kind);
    }
}
