package io.github.quizmaven.exchange.mdq;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an exam between two dividers.
 *
 * @param keys the lines of its YAML
 * @param rows the lines below
 */
record ExamSection(List<Row> keys, List<Row> rows) {

    ExamSection {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }

    /** Cuts at lines {@code ===}, and at {@code ---} where YAML stands up to the next such line. */
    static List<ExamSection> cut(List<Row> all) {
        List<ExamSection> sections = new ArrayList<>();
        List<Row> keys = List.of();
        List<Row> rows = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            Row row = all.get(at);
            int close = isLine(row, "---") ? close(all, at + 1) : -1;
            if (close < 0 && !isLine(row, "===")) {
                rows.add(row);
                at++;
                continue;
            }
            sections.add(new ExamSection(keys, rows));
            rows = new ArrayList<>();
            keys = close < 0 ? List.of() : all.subList(at + 1, close);
            at = close < 0 ? at + 1 : close + 1;
        }
        sections.add(new ExamSection(keys, rows));
        return sections;
    }

    private static boolean isLine(Row row, String line) {
        return row.isText() && row.text().stripTrailing().equals(line);
    }

    /** The end of the YAML that starts on a line, or -1. */
    private static int close(List<Row> all, int from) {
        int at = from;
        while (at < all.size() && !isLine(all.get(at), "---")) {
            if (isLine(all.get(at), "===") || all.get(at).isBlank()) {
                return -1;
            }
            at++;
        }
        boolean keys =
                at < all.size()
                        && at > from
                        && YamlReader.read(RowTree.piece(all.subList(from, at))).mapping() != null;
        return keys ? at : -1;
    }
}
