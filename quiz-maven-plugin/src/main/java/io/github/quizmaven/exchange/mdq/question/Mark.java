package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Item;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of a list with the marker at its start.
 *
 * @param sign what is in the brackets, without blanks
 * @param place the brackets
 * @param text the lines of its text
 * @param feedback the lines of its quotes
 */
record Mark(String sign, Span place, List<Row> text, List<Row> feedback) {

    private static final Pattern MARK =
            Pattern.compile("\\[(?<sign>[^\\]\\[\\n]{0,12})\\](?:[ \\t]++|$)");
    private static final Pattern SIGN =
            Pattern.compile("[*xX]?|[+-]?\\d{1,3}(?:\\.\\d{1,3})?%|\\p{L}");
    private static final Pattern ID = Pattern.compile("\\[[\\p{L}\\p{N}_.-]{1,99}\\][ \\t]++");

    Mark {
        text = List.copyOf(text);
        feedback = List.copyOf(feedback);
    }

    /** Whether an item starts with a marker. */
    static boolean isOn(Item item) {
        Matcher mark = MARK.matcher(item.first().text());
        return mark.lookingAt() && SIGN.matcher(mark.group("sign").strip()).matches();
    }

    /** The marker of an item alone. */
    static Mark bare(Item item) {
        Matcher mark = MARK.matcher(item.first().text());
        String sign = mark.lookingAt() ? mark.group("sign").strip() : "";
        return new Mark(sign, item.first().span(), List.of(), List.of());
    }

    /** The item, whose comments and ids are reported. */
    static Mark of(Item item, MarkedFile file) {
        Matcher mark = MARK.matcher(item.first().text());
        if (!mark.lookingAt()) {
            throw new IllegalArgumentException("this item has no marker");
        }
        Row first = item.first().from(mark.end());
        Matcher id = ID.matcher(first.text());
        if (id.lookingAt()) {
            file.notes()
                    .dropped(first.span(0, id.end()), "the id of an option: its text gives it one");
            first = first.from(id.end());
        }
        Remarks remarks = Remarks.of(item.with(first).lines(), file);
        Span place = item.first().span(mark.start(), mark.end("sign") + 1);
        file.taken(place);
        return new Mark(mark.group("sign").strip(), place, remarks.text(), remarks.feedback());
    }

    /**
     * RowLines that say something about the text above them.
     *
     * @param text the lines of the text
     * @param feedback the lines of quotes
     */
    record Remarks(List<Row> text, List<Row> feedback) {

        /** Sorts lines; a line without a sign goes on with the one above it. */
        static Remarks of(List<Row> rows, MarkedFile file) {
            List<Row> text = new ArrayList<>();
            List<Row> feedback = new ArrayList<>();
            List<Row> comment = new ArrayList<>();
            List<Row> open = text;
            for (Row row : rows) {
                boolean sign = row.isText() && row != rows.get(0);
                if (sign && RowLines.isQuote(row)) {
                    open = feedback;
                    feedback.add(RowLines.unquoted(row));
                } else if (sign && row.text().stripLeading().startsWith("! ")) {
                    open = comment;
                    comment.add(row);
                } else {
                    open.add(open == feedback ? row.stripped() : row);
                }
            }
            comment.forEach(
                    row ->
                            file.drop(
                                    List.of(row),
                                    "a comment for teachers: pages show no such text"));
            return new Remarks(text, RowLines.trimmed(feedback));
        }
    }

    boolean isRight() {
        return sign.equals("*") || sign.equalsIgnoreCase("x") || isFull();
    }

    /** A share of the points that is all of them. */
    private boolean isFull() {
        return isShare() && sign.replaceAll("\\.0+(?=%)", "").equals("100%");
    }

    boolean isShare() {
        return sign.endsWith("%");
    }

    boolean isBlank() {
        return sign.isEmpty();
    }

    /** Whether it says that a statement is true or false. */
    boolean isLetter() {
        return sign.length() == 1 && Character.isLetter(sign.charAt(0)) && !isCross();
    }

    boolean isCross() {
        return sign.equalsIgnoreCase("x");
    }
}
