package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.Details;
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
            if (row.kind() == Row.Kind.KEY && answer == null) {
                answer = key(row, offered, notes);
                if (answer != null && isSaid(answer.rest())) {
                    rest.add(withoutMark(answer.rest()).withKind(Row.Kind.TEXT));
                }
                continue;
            }
            if (answer != null) {
                if (row.kind() == Row.Kind.KEY) {
                    notes.dropped(
                            row.stripped().span(), "a key of a question that has another one");
                } else {
                    rest.add(row);
                }
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

    /** The key in a row that holds nothing else; what follows it is in no other place. */
    private static @Nullable KeyLine key(Row row, KeyLine.Offered offered, Notes notes) {
        @Nullable KeyLine found = KeyLine.below(row.withKind(Row.Kind.TEXT), offered);
        if (found == null) {
            notes.refused(row.stripped().span(), "this key is none of its question's options");
            notes.dropped(row.stripped().span(), "a key that no option has");
        } else {
            notes.dropped(found.written().span(), NAMED);
        }
        return found;
    }

    private static void take(KeyLine answer, Row line, List<Row> rest, Notes notes) {
        notes.dropped(answer.label().to(answer.written().span()), NAMED);
        rest.add(line.emptied());
        if (isSaid(answer.rest())) {
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

    private static boolean isSaid(Row row) {
        return row.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Row withoutMark(Row row) {
        int at = 0;
        while (at < row.text().length() && " \t.):：,;-–—。=".indexOf(row.text().charAt(at)) >= 0) {
            at++;
        }
        return row.from(at);
    }
}
