package io.github.quizmaven.exchange.gfm.text;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something to be written in place of a stretch of some lines.
 *
 * @param span offsets in the text that the lines make
 * @param text what is written instead
 */
record RowEdit(Span span, String text) {

    /**
     * Lines with all edits made.
     *
     * @param text the text that the lines make
     */
    static List<Row> apply(List<RowEdit> edits, List<Row> rows, String text) {
        List<RowEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing(RowEdit::span));
        Builder builder = new Builder(rows);
        int from = 0;
        for (RowEdit edit : sorted) {
            if (edit.span().start() < from) {
                continue;
            }
            builder.copy(text.substring(from, edit.span().start()));
            builder.replace(text.substring(edit.span().start(), edit.span().end()), edit.text());
            from = edit.span().end();
        }
        builder.copy(text.substring(from));
        return builder.build();
    }

    /** Puts lines together again. */
    private static final class Builder {

        private final List<Row> rows;
        private final List<Row> built = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int first;
        private int at;

        Builder(List<Row> rows) {
            this.rows = rows;
        }

        void copy(String text) {
            for (int index = 0; index < text.length(); index++) {
                if (text.charAt(index) == '\n') {
                    flush();
                    at++;
                    first = at;
                } else {
                    line.append(text.charAt(index));
                }
            }
        }

        void replace(String old, String text) {
            for (String each : text.split("(?<=\n)")) {
                boolean end = each.endsWith("\n");
                line.append(end ? each.substring(0, each.length() - 1) : each);
                if (end) {
                    flush();
                }
            }
            at += (int) old.chars().filter(each -> each == '\n').count();
        }

        private void flush() {
            built.add(rows.get(first).withText(line.toString()));
            line.setLength(0);
        }

        List<Row> build() {
            flush();
            return built;
        }
    }
}
