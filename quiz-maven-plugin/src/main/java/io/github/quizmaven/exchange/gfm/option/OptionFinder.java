package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.box.OtherBox;
import io.github.quizmaven.exchange.gfm.box.TaskBox;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the options of a question: items with boxes, or else rows with letters. */
public final class OptionFinder {

    private static final Pattern BULLET = Pattern.compile("[ \\t]*+[-*+][ \\t]++(?=\\S)");

    private final Notes notes;
    private final SourceFile file;
    private final List<Row> rows;
    private final SortedMap<Integer, OptionRows> found = new TreeMap<>();
    private final boolean nested;
    private boolean quotesApart = true;
    private QuestionRows.Kind kind = QuestionRows.Kind.BOXES;

    /**
     * @param nested whether the lines are those of an item, where what is indented is no code
     */
    private OptionFinder(List<Row> rows, Notes notes, boolean nested) {
        this.nested = nested;
        this.rows = rows;
        this.notes = notes;
        this.file = notes.file();
    }

    /**
     * The options among the lines of a question, or null if there are none.
     *
     * @param around the tree of their file
     */
    public static @Nullable QuestionRows find(List<Row> rows, FileTree around, Notes notes) {
        OptionFinder finder = new OptionFinder(rows, notes, false);
        finder.find();
        return finder.found.isEmpty() ? null : finder.choices(around);
    }

    /**
     * Whether there are items with task markers or lines with letters.
     *
     * @param nested whether the lines are those of an item
     */
    public static boolean hasOptions(List<Row> rows, boolean nested, SourceFile file) {
        OptionFinder finder = new OptionFinder(rows, new Notes(file), nested);
        finder.find();
        return !finder.found.isEmpty();
    }

    /** The same where a quote that is apart from the last option is never its feedback. */
    public static @Nullable QuestionRows findAlone(List<Row> rows, FileTree around, Notes notes) {
        OptionFinder finder = new OptionFinder(rows, notes, false);
        finder.quotesApart = false;
        finder.find();
        return finder.found.isEmpty() ? null : finder.choices(around);
    }

    /** Whether there is a list of items, which a key elsewhere makes options. */
    public static boolean hasList(List<Row> rows, SourceFile file) {
        return PlainList.isIn(rows, new Notes(file));
    }

    /** Whether a line is an item with a task marker, or was meant as one. */
    public static boolean isOption(SourceFile file, Row row) {
        return TaskBox.at(file, row) != null;
    }

    private void find() {
        boxes();
        if (found.isEmpty()) {
            found.putAll(LetterLines.find(rows, nested));
            kind = QuestionRows.Kind.LETTERS;
            if (found.size() < 2) {
                found.clear();
            }
        }
        if (found.isEmpty()) {
            found.putAll(PlainList.find(rows, nested, notes));
            kind = QuestionRows.Kind.ITEMS;
        }
    }

    private void boxes() {
        List<@Nullable TaskBox> boxes = new ArrayList<>();
        rows.forEach(row -> boxes.add(TaskBox.at(file, row)));
        TaskBox.Form form = TaskBox.Form.PROPER;
        int first = first(boxes, form);
        if (first < 0 && count(boxes, TaskBox.Form.NEAR) > 1) {
            form = TaskBox.Form.NEAR;
            first = first(boxes, form);
        }
        if (first < 0) {
            signs(boxes);
            return;
        }
        first = above(boxes, first);
        int base = rows.get(first).indent();
        for (int at = first; at < rows.size(); at++) {
            TaskBox box = boxes.get(at);
            if (box != null && (box.form() == form || isOption(box)) && isOuter(at, base)) {
                found.put(at, choice(at, box));
            }
        }
        among(boxes, base);
        found.forEach((at, choice) -> report(boxes.get(at), at));
        unmarked(base);
    }

    private static boolean isOption(TaskBox box) {
        return box.form() != TaskBox.Form.FAR;
    }

    /** The first marker that is nearly one, above a proper one and with no paragraph between. */
    private int above(List<@Nullable TaskBox> boxes, int proper) {
        int first = proper;
        for (int at = proper - 1; at >= 0; at--) {
            TaskBox box = boxes.get(at);
            Row row = rows.get(at);
            if (box != null && isOption(box) && row.indent() <= rows.get(proper).indent() + 1) {
                first = at;
            } else if (row.text().stripLeading().startsWith("#")
                    || row.isText() && !row.isBlank() && at > 0 && rows.get(at - 1).isBlank()) {
                break;
            }
        }
        return first;
    }

    /** Takes signs that only their neighbours show to be markers: the first ones of a kind. */
    private void signs(List<@Nullable TaskBox> boxes) {
        List<Integer> run = new ArrayList<>();
        for (int at = 0; at <= rows.size(); at++) {
            TaskBox box = at < rows.size() ? boxes.get(at) : null;
            boolean joins =
                    box != null
                            && (run.isEmpty()
                                    || Math.abs(
                                                    rows.get(at).indent()
                                                            - rows.get(run.get(0)).indent())
                                            < OptionRows.NESTED);
            if (joins) {
                run.add(at);
            } else if (at == rows.size() || !rows.get(at).isBlank() && !isBelow(at, run)) {
                List<TaskBox> signs = new ArrayList<>();
                run.forEach(each -> signs.add(boxes.get(each)));
                if (OtherBox.choose(signs)) {
                    break;
                }
                run.clear();
            }
        }
        kind = QuestionRows.Kind.SIGNS;
        for (int at : run) {
            TaskBox box = Objects.requireNonNull(boxes.get(at));
            found.put(at, choice(at, box));
            report(box, at);
        }
    }

    /** Whether a line goes on with the item above it. */
    private boolean isBelow(int at, List<Integer> run) {
        return !run.isEmpty()
                && rows.get(at).indent() >= rows.get(run.get(0)).indent() + OptionRows.NESTED;
    }

    private boolean isOuter(int at, int base) {
        return rows.get(at).indent() < base + OptionRows.NESTED;
    }

    /** Adds options that only their neighbours show to be some. */
    private void among(List<@Nullable TaskBox> boxes, int base) {
        for (int at = previousText(found.firstKey()); at >= 0; at = previousText(at)) {
            TaskBox box = boxes.get(at);
            if (box == null || !isOuter(at, base)) {
                break;
            }
            found.put(at, choice(at, box));
        }
        for (int at = found.firstKey(); at < rows.size(); at++) {
            TaskBox box = boxes.get(at);
            if (box != null && isOuter(at, base) && isInside(at)) {
                found.put(at, choice(at, box));
            }
        }
    }

    private boolean isInside(int at) {
        return at < found.lastKey() || previousText(at) == found.lastKey();
    }

    private void report(@Nullable TaskBox box, int at) {
        if (box != null && box.form() != TaskBox.Form.PROPER) {
            Span span = box.span();
            notes.repaired(
                    span.length() > 0 ? span : rows.get(at).span(),
                    words(file.text(span).strip(), box.checked() ? "[x]" : "[ ]"));
        }
    }

    private static String words(String written, String meant) {
        return written.equals(meant)
                ? "`" + written + "` is not a task marker where it is: it is read as one"
                : "`" + written + "` is not a task marker: it is read as `" + meant + "`";
    }

    /** Adds items between options that have no box. */
    private void unmarked(int base) {
        for (int at = found.firstKey() + 1; at < found.lastKey(); at++) {
            Row row = rows.get(at);
            Matcher bullet = BULLET.matcher(row.text());
            OptionRows above = found.get(at - 1);
            if (above != null
                    && !above.isLabel()
                    && row.isText()
                    && !found.containsKey(at)
                    && bullet.lookingAt()
                    && isOuter(at, base)) {
                found.put(
                        at,
                        new OptionRows(
                                row.from(bullet.end()),
                                false,
                                row.span(bullet.end() - 2, bullet.end()),
                                row.indent(),
                                List.of()));
                notes.repaired(
                        row.stripped().span(), "this item among the options has no task marker");
            }
        }
    }

    private OptionRows choice(int at, TaskBox box) {
        return new OptionRows(
                box.content(), box.checked(), box.span(), rows.get(at).indent(), List.of());
    }

    private QuestionRows choices(FileTree around) {
        List<Integer> starts = List.copyOf(found.keySet());
        List<OptionRows> options = new ArrayList<>();
        int tail = rows.size();
        for (int index = 0; index < starts.size(); index++) {
            int from = starts.get(index) + 1;
            OptionRows option = found.get(starts.get(index));
            boolean last = index == starts.size() - 1;
            int to =
                    last
                            ? new LastOption(
                                            rows,
                                            rows.get(starts.get(0)).indent(),
                                            around,
                                            quotesApart)
                                    .end(from, option, options)
                            : starts.get(index + 1);
            options.add(option.with(option.first(), rows.subList(from, to)));
            if (last && from < to && rows.get(from).isBlank()) {
                LastOption.guessQuote(rows.subList(from, to), notes);
            }
            tail = to;
        }
        return new QuestionRows(
                rows.subList(0, starts.get(0)), options, rows.subList(tail, rows.size()), kind);
    }

    private static int first(List<@Nullable TaskBox> boxes, TaskBox.Form form) {
        for (int at = 0; at < boxes.size(); at++) {
            TaskBox box = boxes.get(at);
            if (box != null && box.form() == form) {
                return at;
            }
        }
        return -1;
    }

    private static long count(List<@Nullable TaskBox> boxes, TaskBox.Form form) {
        return boxes.stream().filter(box -> box != null && box.form() == form).count();
    }

    private int previousText(int at) {
        int previous = at - 1;
        while (previous >= 0 && rows.get(previous).isBlank()) {
            previous--;
        }
        return previous;
    }
}
