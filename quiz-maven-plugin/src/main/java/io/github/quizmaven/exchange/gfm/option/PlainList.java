package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items without markers and letters are options if a line below them names one as the answer, or if
 * some of them are marked as right.
 */
final class PlainList {

    private static final Pattern ITEM =
            Pattern.compile("[ \\t]*+(?<bullet>[-*+]|(?:\\d{1,2}|#)(?<mark>[.)]))[ \\t]++(?=\\S)");

    /** How many lists of a chapter are looked at, from its end. */
    private static final int MOST_LISTS = 6;

    private static final int MOST_OPTIONS = 12;

    private static final Pattern ANY_ITEM =
            Pattern.compile("[ \\t]*+(?:[-*+]|(?:\\d{1,9}|#)[.)])[ \\t]++");

    /** From this indentation on, what is in no item is code. */
    private static final int CODE = 4;

    private final List<Row> rows;
    private final Notes notes;

    private final boolean nested;

    private PlainList(List<Row> rows, boolean nested, Notes notes) {
        this.nested = nested;
        this.rows = rows;
        this.notes = notes;
    }

    /** The options by the indexes of their lines; empty if there are none. */
    static SortedMap<Integer, OptionRows> find(List<Row> rows, boolean nested, Notes notes) {
        PlainList plain = new PlainList(rows, nested, notes);
        List<SortedMap<Integer, OptionRows>> lists = plain.lists();
        for (int at = lists.size() - 1; at >= Math.max(0, lists.size() - MOST_LISTS); at--) {
            if (plain.hasKey(lists.get(at))) {
                return lists.get(at);
            }
        }
        return new TreeMap<>();
    }

    static boolean isIn(List<Row> rows, Notes notes) {
        return !new PlainList(rows, true, notes).lists().isEmpty();
    }

    private List<SortedMap<Integer, OptionRows>> lists() {
        List<SortedMap<Integer, OptionRows>> lists = new ArrayList<>();
        SortedMap<Integer, OptionRows> list = new TreeMap<>();
        String sign = "";
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Matcher item = ITEM.matcher(row.text());
            boolean is =
                    row.isText()
                            && item.lookingAt()
                            && KeyLine.label(row) == 0
                            && (nested || !isCode(rows, at));
            int indent = list.isEmpty() ? 0 : list.get(list.firstKey()).indent();
            if (!list.isEmpty()
                    && (row.isBlank()
                            || row.indent() >= indent + OptionRows.NESTED
                            || !row.isText())) {
                continue;
            }
            boolean joins =
                    is && !list.isEmpty() && row.indent() <= indent + 1 && sign.equals(sign(item));
            if (!joins) {
                keep(list, lists);
                list = new TreeMap<>();
                sign = is ? sign(item) : "";
            }
            if (is) {
                list.put(at, option(row, item));
            }
        }
        keep(list, lists);
        return lists;
    }

    private static void keep(
            SortedMap<Integer, OptionRows> list, List<SortedMap<Integer, OptionRows>> lists) {
        if (list.size() > 1 && list.size() <= MOST_OPTIONS) {
            lists.add(list);
        }
    }

    private static OptionRows option(Row row, Matcher item) {
        return new OptionRows(
                row.from(item.end()),
                false,
                row.span(item.start("bullet"), item.end("bullet")),
                row.indent(),
                List.of());
    }

    private static String sign(Matcher item) {
        return item.group("mark") == null ? item.group("bullet") : item.group("mark");
    }

    private boolean hasKey(SortedMap<Integer, OptionRows> list) {
        List<OptionRows> options = List.copyOf(list.values());
        QuestionRows question =
                new QuestionRows(
                        rows.subList(0, list.firstKey()),
                        options,
                        rows.subList(list.lastKey() + 1, rows.size()),
                        QuestionRows.Kind.ITEMS);
        return AnswerRows.areIn(question.tail(), question.offered(), notes)
                || KeyMarks.areOn(question, notes);
    }

    /** Whether a line is indented so far that it is code: it is in no item. */
    static boolean isCode(List<Row> rows, int at) {
        int indent = rows.get(at).indent();
        for (int above = at - 1; above >= 0 && indent >= CODE; above--) {
            Row row = rows.get(above);
            if (!row.isBlank() && row.indent() < indent) {
                if (!ANY_ITEM.matcher(row.text()).lookingAt()) {
                    return true;
                }
                indent = row.indent();
            }
        }
        return indent >= CODE;
    }
}
