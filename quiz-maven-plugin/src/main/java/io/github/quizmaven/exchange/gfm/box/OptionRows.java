package io.github.quizmaven.exchange.gfm.box;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.Labels;
import io.github.quizmaven.source.Span;
import java.util.List;

/**
 * One option as its lines.
 *
 * @param first what is on the line of its marker or letter
 * @param checked whether its marker is
 * @param marker the marker or the letter
 * @param indent the column of its bullet or letter, from 0
 * @param rest the lines below that belong to it
 */
public record OptionRows(Row first, boolean checked, Span marker, int indent, List<Row> rest) {

    /** From which indentation on a line belongs to the item above it. */
    public static final int NESTED = 2;

    public OptionRows {
        rest = List.copyOf(rest);
    }

    /** The same, right or not. */
    public OptionRows checked(boolean value) {
        return new OptionRows(first, value, marker, indent, rest);
    }

    /** The same with other lines. */
    public OptionRows with(Row otherFirst, List<Row> otherRest) {
        return new OptionRows(otherFirst, checked, marker, indent, otherRest);
    }

    /** Whether its content, if there is any, is on other lines than its marker. */
    public boolean isLabel() {
        return Labels.isLabel(first.text());
    }
}
