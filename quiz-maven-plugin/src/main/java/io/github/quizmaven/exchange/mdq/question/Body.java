package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Item;
import io.github.quizmaven.exchange.marked.RowLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a question, sorted.
 *
 * @param stem the text above the response and the one below it, which is shown with it
 * @param tags in their order
 * @param options the list with a marker in each item, if no tag says what is asked for
 * @param parts what is below {@code ## [name]}
 */
record Body(List<Row> stem, List<Tag> tags, List<Item> options, List<Part> parts) {

    private static final Pattern PART =
            Pattern.compile("#{1,6}[ \\t]++\\[(?<name>answer-key|extra|accept|reject)\\][ \\t]*+");

    /** What is below a heading with a name in brackets. */
    record Part(String name, List<Row> lines) {}

    Body {
        stem = List.copyOf(stem);
        tags = List.copyOf(tags);
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    static Body of(List<Row> rows) {
        Sorter sorter = new Sorter(rows);
        sorter.sort();
        return sorter.body();
    }

    /** Walks through the lines once. */
    private static final class Sorter {

        private final List<Row> rows;
        private final List<Row> stem = new ArrayList<>();
        private final List<Tag> tags = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private Item.@Nullable Listed options;

        /** Where the options would be in the stem, if a tag makes them a part of it. */
        private int optionsAt;

        private List<Row> optionRows = List.of();

        Sorter(List<Row> rows) {
            this.rows = rows;
        }

        void sort() {
            int at = 0;
            while (at < rows.size()) {
                Row row = rows.get(at);
                Matcher part = PART.matcher(row.text());
                @Nullable Tag tag = Tag.read(rows, at);
                if (row.isText() && part.matches()) {
                    int end = partEnd(part.group("name"), at + 1);
                    parts.add(new Part(part.group("name"), rows.subList(at, end)));
                    at = end;
                } else if (tag != null) {
                    tags.add(tag);
                    stem.add(row.emptied());
                    at += tag.lines().size();
                } else if (Item.starts(row)) {
                    at = list(at);
                } else {
                    stem.add(row);
                    at++;
                }
            }
        }

        private int list(int at) {
            Item.Listed list = Item.read(rows, at);
            List<Row> lines = rows.subList(at, list.end());
            if (list.items().stream().allMatch(Mark::isOn)) {
                restore();
                options = list;
                optionsAt = stem.size();
                optionRows = lines;
            } else {
                stem.addAll(lines);
            }
            return list.end();
        }

        /** Puts a list that is not the options back to where it was. */
        private void restore() {
            if (options != null) {
                stem.addAll(optionsAt, optionRows);
                options = null;
            }
        }

        /** An answer takes all below it; the others a block with quotes above it. */
        private int partEnd(String name, int from) {
            if (name.equals("answer-key")) {
                return rows.size();
            }
            int at = RowLines.content(rows, from);
            while (at < rows.size() && RowLines.isQuote(rows.get(at))) {
                at = RowLines.content(rows, at + 1);
            }
            if (at < rows.size() && rows.get(at).kind() == Row.Kind.CODE_OPEN) {
                while (at < rows.size() && rows.get(at).kind() != Row.Kind.CODE_CLOSE) {
                    at++;
                }
                return Math.min(rows.size(), at + 1);
            }
            return at < rows.size() && Item.starts(rows.get(at)) ? Item.read(rows, at).end() : at;
        }

        Body body() {
            if (!tags.isEmpty()) {
                restore();
            }
            return new Body(stem, tags, options == null ? List.of() : options.items(), parts);
        }
    }
}
