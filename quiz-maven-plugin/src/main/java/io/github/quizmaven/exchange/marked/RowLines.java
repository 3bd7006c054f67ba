package io.github.quizmaven.exchange.marked;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts and joins lines. */
public final class RowLines {

    private static final Pattern HEADING =
            Pattern.compile(" {0,3}(?<signs>#{1,6})(?:[ \\t]++|$)(?<text>.*)");
    private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t])#++[ \\t]*+$");

    private RowLines() {}

    /** The level of a heading; 0 for another line. */
    public static int heading(Row row) {
        if (!row.isText()) {
            return 0;
        }
        Matcher matcher = HEADING.matcher(row.text());
        return matcher.matches() ? matcher.group("signs").length() : 0;
    }

    /** The text of a heading. */
    public static Row headingText(Row row) {
        Matcher matcher = HEADING.matcher(row.text());
        if (!matcher.matches()) {
            return row;
        }
        Row text = row.from(matcher.start("text"));
        Matcher closing = CLOSING.matcher(text.text());
        return (closing.find() ? text.withText(text.text().substring(0, closing.start())) : text)
                .stripped();
    }

    /** From the first line that is not blank to the last. */
    public static Optional<Span> span(List<Row> rows) {
        List<Row> kept = rows.stream().filter(row -> !row.isBlank()).toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Span first = kept.get(0).stripped().span();
        return Optional.of(first.to(kept.get(kept.size() - 1).stripped().span()));
    }

    public static boolean isBlank(List<Row> rows) {
        return rows.stream().allMatch(Row::isBlank);
    }

    /** Without blank lines at both ends. */
    public static List<Row> trimmed(List<Row> rows) {
        int first = 0;
        int last = rows.size();
        while (first < last && rows.get(first).isBlank()) {
            first++;
        }
        while (last > first && rows.get(last - 1).isBlank()) {
            last--;
        }
        return rows.subList(first, last);
    }

    /** Without blank lines at the end. */
    static List<Row> withoutBlankEnd(List<Row> rows) {
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).isBlank()) {
            last--;
        }
        return rows.subList(0, last);
    }

    /** Without blank lines and rules at the end. */
    public static List<Row> withoutRules(List<Row> rows) {
        int last = rows.size();
        while (last > 0 && (rows.get(last - 1).isBlank() || rows.get(last - 1).isRule())) {
            last--;
        }
        return rows.subList(0, last);
    }

    /** With one blank line of text where there are several. */
    public static List<Row> compact(List<Row> rows) {
        List<Row> kept = new ArrayList<>();
        for (Row row : trimmed(rows)) {
            boolean again = row.isText() && row.isBlank() && kept.get(kept.size() - 1).isBlank();
            if (!again) {
                kept.add(row);
            }
        }
        return kept;
    }

    /** The index of the first line from {@code from} on that is not blank, or the size. */
    public static int content(List<Row> rows, int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** A line without the sign of a quote. */
    public static Row unquoted(Row row) {
        int at = row.text().length() - row.text().stripLeading().length();
        if (at >= row.text().length() || row.text().charAt(at) != '>') {
            return row;
        }
        boolean blank = at + 1 < row.text().length() && row.text().charAt(at + 1) == ' ';
        return row.from(at + (blank ? 2 : 1)).withKind(Row.Kind.TEXT);
    }

    public static boolean isQuote(Row row) {
        return row.isText() && row.text().stripLeading().startsWith(">");
    }

    /** Two groups of lines with a blank one between them. */
    public static List<Row> joined(List<Row> some, List<Row> others) {
        if (isBlank(some) || isBlank(others)) {
            return isBlank(some) ? others : some;
        }
        List<Row> joined = new ArrayList<>(some);
        joined.add(others.get(0).emptied());
        joined.addAll(others);
        return joined;
    }

    /** The lines of a text that is written otherwise at a place. */
    public static List<Row> of(String text, int number, int start) {
        return text.lines().map(line -> new Row(number, start, line, Row.Kind.TEXT)).toList();
    }
}
