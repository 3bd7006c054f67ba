package io.github.quizmaven.exchange.quizdown;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import java.util.List;

/**
 * Options in YAML above some lines.
 *
 * @param keys the options
 * @param rest the lines below
 */
record Header(ForeignKeys keys, List<Row> rest) {

    Header {
        rest = List.copyOf(rest);
    }

    /** Of options that were found already. */
    static Header of(ForeignKeys keys, List<Row> rest) {
        return new Header(keys, rest);
    }

    /** The YAML between two lines {@code ---}, if some lines start with it. */
    static Header find(List<Row> rows, MarkedFile file) {
        int start = RowLines.content(rows, 0);
        int end = start + 1;
        if (start < rows.size() && isLine(rows.get(start))) {
            while (end < rows.size() && !isLine(rows.get(end)) && !rows.get(end).isBlank()) {
                end++;
            }
            if (end < rows.size() && isLine(rows.get(end))) {
                return new Header(
                        ForeignKeys.of(rows.subList(start + 1, end), "the options", file),
                        rows.subList(end + 1, rows.size()));
            }
        }
        return new Header(ForeignKeys.of(List.of(), "the options", file), rows);
    }

    private static boolean isLine(Row row) {
        return row.isText() && row.text().strip().equals("---");
    }
}
