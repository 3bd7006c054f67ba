package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.source.Span;
import java.util.List;

/**
 * One option as its lines.
 *
 * @param first what stands on the line of its box or letter
 * @param checked whether its box is
 * @param marker the box or the letter
 * @param indent the column of its bullet or letter, from 0
 * @param rest the lines below that belong to it
 */
record Choice(Line first, boolean checked, Span marker, int indent, List<Line> rest) {

    Choice {
        rest = List.copyOf(rest);
    }

    Choice checked(boolean value) {
        return new Choice(first, value, marker, indent, rest);
    }

    Choice with(Line otherFirst, List<Line> otherRest) {
        return new Choice(otherFirst, checked, marker, indent, otherRest);
    }

    /** Whether its content, if there is any, stands on other lines than its box. */
    boolean isLabel() {
        return Labels.isLabel(first.text());
    }
}
