package io.github.quizmaven.exchange.marked;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of a list as its lines.
 *
 * @param bullet the sign in front of it
 * @param ordered whether that is a number
 * @param first what follows on its line
 * @param rest the lines below that belong to it, no longer indented for its sake
 */
public record Item(Span bullet, boolean ordered, Row first, List<Row> rest) {

    private static final Pattern BULLET =
            Pattern.compile("[ \\t]{0,3}+(?<mark>[-*+]|(?<number>\\d{1,9}[.)]))(?:[ \\t]++|$)");

    /** How far a line is indented at least to belong to an item above. */
    private static final int NESTED = 2;

    public Item {
        rest = List.copyOf(rest);
    }

    /**
     * A list of top level.
     *
     * @param items at least one
     * @param end the index of the line after it
     */
    public record Listed(List<Item> items, int end) {

        public Listed {
            items = List.copyOf(items);
        }

        public boolean ordered() {
            return items.get(0).ordered();
        }
    }

    /** Whether a line starts an item of top level. */
    public static boolean starts(Row row) {
        return (row.isText() || row.kind() == Row.Kind.CODE_OPEN)
                && !row.isRule()
                && BULLET.matcher(row.text()).lookingAt();
    }

    /** All its lines. */
    public List<Row> lines() {
        List<Row> lines = new ArrayList<>();
        lines.add(first);
        lines.addAll(rest);
        return lines;
    }

    /** With another first line. */
    public Item with(Row other) {
        return new Item(bullet, ordered, other, rest);
    }

    /**
     * The list that starts on a line, which must start an item. It ends at a line that is neither
     * indented nor an item nor goes on with a paragraph.
     */
    public static Listed read(List<Row> rows, int from) {
        List<Item> items = new ArrayList<>();
        int base = rows.get(from).indent();
        boolean ordered = isOrdered(rows.get(from));
        int at = from;
        while (at < rows.size()) {
            Row row = rows.get(at);
            if (!starts(row) || row.indent() >= base + NESTED || isOrdered(row) != ordered) {
                break;
            }
            int end = end(rows, at + 1, base);
            items.add(item(row, RowLines.withoutBlankEnd(rows.subList(at + 1, end))));
            at = end;
        }
        int last = at;
        while (last > from && rows.get(last - 1).isBlank()) {
            last--;
        }
        return new Listed(items, last);
    }

    private static boolean isOrdered(Row row) {
        Matcher matcher = BULLET.matcher(row.text());
        return matcher.lookingAt() && matcher.group("number") != null;
    }

    private static int end(List<Row> rows, int from, int base) {
        int at = from;
        while (at < rows.size()) {
            Row row = rows.get(at);
            boolean inner = row.indent() >= base + NESTED || !row.isText() && !isOpen(row, base);
            boolean lazy = at > 0 && !rows.get(at - 1).isBlank() && !isBlock(row);
            if (!row.isBlank() && !inner && !lazy) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether a line opens code that is not in an item. */
    private static boolean isOpen(Row row, int base) {
        return row.kind() == Row.Kind.CODE_OPEN && row.indent() < base + NESTED;
    }

    /** Whether a line at the column of the list cannot go on with a paragraph. */
    private static boolean isBlock(Row row) {
        return starts(row)
                || RowLines.heading(row) > 0
                || row.isRule()
                || row.kind() == Row.Kind.CODE_OPEN
                || row.kind() == Row.Kind.COMMENT
                || RowLines.isQuote(row)
                || row.text().startsWith("[")
                || row.text().startsWith("|");
    }

    private static Item item(Row row, List<Row> rest) {
        Matcher matcher = BULLET.matcher(row.text());
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("this line starts no item: " + row.text());
        }
        int column = row.indent() + NESTED;
        List<Row> inner = new ArrayList<>();
        int indent =
                rest.stream()
                        .filter(each -> !each.isBlank() && each.indent() >= column)
                        .filter(each -> each.kind() != Row.Kind.CODE)
                        .mapToInt(Row::indent)
                        .min()
                        .orElse(column);
        rest.forEach(each -> inner.add(each.dedent(indent)));
        Row first = row.from(matcher.end());
        return new Item(
                row.span(matcher.start("mark"), matcher.end("mark")),
                matcher.group("number") != null,
                row.isText() ? first.stripped() : first,
                inner);
    }
}
