package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that names the key, and all others.
 *
 * @param answer null if there is none
 * @param rest the other lines, without the boxes that only hide an answer
 */
record AnswerRows(@Nullable KeyLine answer, List<Row> rest) {

    private static final String NAMED = "the line of the answer, written as `Answer: …`";

    /** Items with numbers are answers of several questions. */
    private static final Pattern NUMBERED = Pattern.compile("[ \\t]*+\\d");

    AnswerRows {
        rest = List.copyOf(rest);
    }

    /** Whether a line names some options as the key. */
    static boolean areIn(List<Row> rows, KeyLine.Offered offered, Notes notes) {
        Notes unheard = new Notes(notes.file());
        return of(Details.unwrap(rows, unheard), offered, unheard).answer != null;
    }

    /**
     * Takes the key from lines.
     *
     * @param rows without the tags of boxes that open
     */
    static AnswerRows of(List<Row> rows, KeyLine.Offered offered, Notes notes) {
        List<Row> rest = new ArrayList<>();
        @Nullable KeyLine answer = null;
        @Nullable Row label = null;
        boolean below = false;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (row.kind() == Row.Kind.ANSWER_BOX) {
                below = true;
                label = null;
                continue;
            }
            if (answer != null) {
                rest.add(row);
                continue;
            }
            Row line = commentless(row);
            @Nullable KeyLine found = KeyLine.at(line, offered);
            int last = at;
            if (found == null && below) {
                found = KeyLine.below(line, offered);
                last = found == null ? at : lastItem(rows, at, offered);
            }
            if (found == null) {
                boolean alone = KeyLine.isLabelAlone(row);
                label = alone ? row : label;
                below = alone || below && row.isBlank();
                rest.add(row);
                continue;
            }
            if (below && label != null) {
                notes.dropped(label.stripped().span(), "the word above the answer");
                rest.remove(label);
            }
            answer = last > at ? all(rows.subList(at, last + 1), found, offered) : found;
            at = last;
            take(answer, line, rest, notes);
        }
        return new AnswerRows(answer, rest);
    }

    private static void take(KeyLine answer, Row line, List<Row> rest, Notes notes) {
        notes.dropped(answer.label().to(answer.written().span()), NAMED);
        rest.add(line.emptied());
        if (answer.rest().text().codePoints().anyMatch(Character::isLetterOrDigit)) {
            rest.add(withoutMark(answer.rest()));
        }
    }

    /** The index of the last of some lines that each name an option. */
    private static int lastItem(List<Row> rows, int first, KeyLine.Offered offered) {
        int last = first;
        while (last + 1 < rows.size()
                && !NUMBERED.matcher(rows.get(last + 1).text()).lookingAt()
                && isBare(KeyLine.below(rows.get(last), offered))
                && isBare(KeyLine.below(rows.get(last + 1), offered))) {
            last++;
        }
        return last;
    }

    private static boolean isBare(@Nullable KeyLine line) {
        return line != null && line.rest().isBlank();
    }

    private static KeyLine all(List<Row> rows, KeyLine first, KeyLine.Offered offered) {
        Set<Integer> key = new LinkedHashSet<>();
        Row last = rows.get(0);
        for (Row row : rows) {
            @Nullable KeyLine each = KeyLine.below(row, offered);
            if (each != null) {
                key.addAll(each.key());
                last = row;
            }
        }
        int length = last.span().end() - first.written().start();
        return new KeyLine(
                List.copyOf(key),
                first.label(),
                first.written().withText(" ".repeat(Math.max(0, length))),
                last.emptied());
    }

    /** The text of a comment on one line, which may name the key. */
    private static Row commentless(Row row) {
        String text = row.text().strip();
        if (row.kind() != Row.Kind.COMMENT || !text.startsWith("<!--") || !text.endsWith("-->")) {
            return row.kind() == Row.Kind.COMMENT ? row.withKind(Row.Kind.TEXT) : row;
        }
        Row inside = row.stripped();
        int end = Math.max(4, text.length() - 3);
        return inside.from(4).withText(text.substring(4, end)).withKind(Row.Kind.TEXT).stripped();
    }

    private static Row withoutMark(Row row) {
        int at = 0;
        while (at < row.text().length() && " \t.):：,;-–—。=".indexOf(row.text().charAt(at)) >= 0) {
            at++;
        }
        return row.from(at);
    }
}
