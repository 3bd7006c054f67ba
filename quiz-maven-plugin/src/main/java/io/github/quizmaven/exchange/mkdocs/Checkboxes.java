package io.github.quizmaven.exchange.mkdocs;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a question with answers to choose from.
 *
 * @param question what is above the first answer
 * @param boxes the answers
 * @param content what is below the last one
 */
record Checkboxes(List<Row> question, List<Box> boxes, List<Row> content) {

    private static final Pattern BOX =
            Pattern.compile(
                    "[ \\t]{0,3}+[-*][ \\t]++(?<box>\\[(?<mark>[ xX]?)\\])(?:[ \\t]++(?<text>.*)|$)");

    /** How far a line is indented at least to belong to the answer above. */
    private static final int NESTED = 2;

    /**
     * An answer.
     *
     * @param right whether it is one of the right ones
     * @param marker its box
     * @param text its lines
     * @param feedback the quotes right below it
     */
    record Box(boolean right, Span marker, List<Row> text, List<Row> feedback) {}

    Checkboxes {
        question = List.copyOf(question);
        boxes = List.copyOf(boxes);
        content = List.copyOf(content);
    }

    static Checkboxes find(List<Row> rows, MarkedFile file) {
        List<Row> question = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            Matcher box = BOX.matcher(rows.get(at).text());
            if (rows.get(at).isText() && box.matches()) {
                at = read(rows, at, box, boxes, file);
            } else if (boxes.isEmpty()) {
                question.add(rows.get(at));
                at++;
            } else {
                break;
            }
        }
        return new Checkboxes(question, boxes, rows.subList(at, rows.size()));
    }

    /** Reads an answer with its feedback, and says where to go on. */
    private static int read(
            List<Row> rows, int from, Matcher box, List<Box> boxes, MarkedFile file) {
        Row row = rows.get(from);
        List<Row> text = new ArrayList<>();
        List<Row> feedback = new ArrayList<>();
        int start = box.start("text") < 0 ? row.text().length() : box.start("text");
        text.add(row.from(start).stripped());
        int at = from + 1;
        while (at < rows.size() && isBelow(rows.get(at))) {
            Row below = rows.get(at);
            if (RowLines.isQuote(below)) {
                feedback.add(RowLines.unquoted(below));
            } else {
                text.add(below.dedent(NESTED));
            }
            at++;
        }
        int next = RowLines.content(rows, at);
        @Nullable Row orphan = next > at && next < rows.size() ? rows.get(next) : null;
        if (orphan != null && RowLines.isQuote(orphan) && isBefore(rows, next)) {
            file.notes()
                    .repaired(
                            orphan.stripped().span(),
                            "a blank line above what is said to an answer");
            while (next < rows.size() && RowLines.isQuote(rows.get(next))) {
                feedback.add(RowLines.unquoted(rows.get(next)));
                next++;
            }
            at = next;
        }
        boxes.add(
                new Box(
                        !box.group("mark").isBlank(),
                        row.span(box.start("box"), box.end("box")),
                        text,
                        feedback));
        int content = RowLines.content(rows, at);
        return content < rows.size() && isBox(rows.get(content)) ? content : at;
    }

    private static boolean isBelow(Row row) {
        return !row.isBlank()
                && !isBox(row)
                && (!row.isText() || RowLines.isQuote(row) || row.indent() >= NESTED);
    }

    /** Whether another answer is below some quotes. */
    private static boolean isBefore(List<Row> rows, int quotes) {
        int at = quotes;
        while (at < rows.size() && RowLines.isQuote(rows.get(at))) {
            at++;
        }
        at = RowLines.content(rows, at);
        return at < rows.size() && isBox(rows.get(at));
    }

    private static boolean isBox(Row row) {
        return row.isText() && BOX.matcher(row.text()).matches();
    }
}
