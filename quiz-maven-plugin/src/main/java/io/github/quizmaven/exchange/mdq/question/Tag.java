package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Item;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line like {@code [numeric(km)]: 5} with what belongs to it.
 *
 * @param place the brackets with the colon
 * @param gap the gap that it is about; empty for the question itself
 * @param type as in {@code short-answer}; empty for a gap with options
 * @param unit what is in parentheses, or null
 * @param reject whether it lists wrong answers
 * @param value what follows on the line
 * @param items the list below it
 * @param lines all its lines
 */
public record Tag(
        Span place,
        String gap,
        String type,
        @Nullable String unit,
        boolean reject,
        Row value,
        List<Item> items,
        List<Row> lines) {

    private static final Pattern TAG =
            Pattern.compile(
                    "\\[(?:\\^(?<gap>[^\\]/()\\s]{1,99})(?:/(?<type>short-answer|numeric))?"
                            + "|(?<own>short-answer|numeric|essay|ordering))"
                            + "(?:\\((?<unit>[^)\\n]{1,99})\\))?(?:/(?<list>accept|reject))?\\]"
                            + "(?<colon>:)?[ \\t\\u00a0]*+(?<value>.*)");

    public Tag {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
    }

    /** Whether a line is one, and defines no link. */
    public static boolean starts(Row row) {
        return at(row) != null;
    }

    private static @Nullable Matcher at(Row row) {
        if (!row.isText()) {
            return null;
        }
        Matcher tag = TAG.matcher(row.text());
        if (!tag.matches()) {
            return null;
        }
        boolean alone = "essay".equals(tag.group("own")) || "ordering".equals(tag.group("own"));
        boolean colon = tag.group("colon") != null;
        return alone != colon && (!alone || tag.group("value").isBlank()) ? tag : null;
    }

    /** The tag on a line, with the list, the code or the lines that go on with it; or null. */
    static @Nullable Tag read(List<Row> rows, int from) {
        Row row = rows.get(from);
        @Nullable Matcher tag = at(row);
        if (tag == null) {
            return null;
        }
        String own = tag.group("own");
        String value = tag.group("value");
        List<Item> items = List.of();
        int end = from + 1;
        boolean takesBlock = value.isBlank() && !"essay".equals(own);
        if (takesBlock) {
            int next = next(rows, end);
            if (next < rows.size() && Item.starts(rows.get(next))) {
                Item.Listed list = Item.read(rows, next);
                items = list.items();
                end = list.end();
            } else if (end < rows.size() && rows.get(end).kind() == Row.Kind.CODE_OPEN) {
                end = codeEnd(rows, end);
            }
        }
        while (!value.isBlank() && end < rows.size() && goesOn(rows.get(end))) {
            end++;
        }
        Row first = row.from(tag.start("value"));
        String unit = tag.group("unit");
        return new Tag(
                row.span(0, tag.start("value")),
                tag.group("gap") == null ? "" : tag.group("gap"),
                own != null ? own : tag.group("type") == null ? "" : tag.group("type"),
                unit == null ? null : unit.strip(),
                "reject".equals(tag.group("list")),
                first,
                items,
                rows.subList(from, end));
    }

    /** A list may be a line further below than the format says. */
    private static int next(List<Row> rows, int from) {
        return from + 1 < rows.size() && rows.get(from).isBlank() && Item.starts(rows.get(from + 1))
                ? from + 1
                : from;
    }

    private static int codeEnd(List<Row> rows, int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).kind() != Row.Kind.CODE_CLOSE) {
            at++;
        }
        return Math.min(rows.size(), at + 1);
    }

    private static boolean goesOn(Row row) {
        return row.isText() && !row.isBlank() && at(row) == null && !Item.starts(row);
    }

    boolean isOf(String name) {
        return gap.isEmpty() && type.equals(name);
    }

    /** The value with the lines that go on with it, as one line. */
    Row wholeValue() {
        StringBuilder text = new StringBuilder(value.text().strip());
        if (!value.isBlank()) {
            for (Row row : lines.subList(1, lines.size())) {
                text.append(' ').append(row.text().strip());
            }
        }
        return value.stripped().withText(text.toString());
    }

    /** The lines of its block of code. */
    List<Row> code() {
        List<Row> code = new ArrayList<>();
        lines.stream().filter(row -> row.kind() == Row.Kind.CODE).forEach(code::add);
        return code;
    }
}
