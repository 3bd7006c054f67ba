package io.github.quizmaven.exchange.quizdown;

import io.github.quizmaven.exchange.gfm.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a page: quizdown between an opening and a closing line, or what is around it.
 *
 * @param quiz whether it is quizdown
 * @param signs the lines around it
 * @param rows the lines, no longer indented as a whole
 */
record Island(boolean quiz, List<Row> signs, List<Row> rows) {

    private static final List<String> OPENING =
            List.of("<div class=\"quizdown\">", "{{< quizdown >}}");
    private static final List<String> CLOSING = List.of("</div>", "{{< /quizdown >}}");

    Island {
        signs = List.copyOf(signs);
        rows = List.copyOf(rows);
    }

    /** All of a file is quizdown if no line says otherwise. */
    static List<Island> of(List<Row> all) {
        if (all.stream().noneMatch(row -> is(row, OPENING))) {
            return List.of(new Island(true, List.of(), all));
        }
        List<Island> islands = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Row> signs = new ArrayList<>();
        for (Row row : all) {
            boolean inside = !signs.isEmpty();
            if (is(row, inside ? CLOSING : OPENING)) {
                signs.add(row);
                if (inside) {
                    islands.add(new Island(true, signs, dedented(rows)));
                    signs.clear();
                } else {
                    islands.add(new Island(false, List.of(), rows));
                    signs = new ArrayList<>(List.of(row));
                }
                rows = new ArrayList<>();
            } else {
                rows.add(row);
            }
        }
        islands.add(new Island(!signs.isEmpty(), signs, dedented(rows)));
        return islands;
    }

    private static boolean is(Row row, List<String> signs) {
        return row.isText() && signs.contains(row.text().strip());
    }

    private static List<Row> dedented(List<Row> rows) {
        int indent =
                rows.stream()
                        .filter(row -> row.kind() != Row.Kind.CODE && !row.isBlank())
                        .filter(row -> row.kind() != Row.Kind.CODE_CLOSE)
                        .mapToInt(Row::indent)
                        .min()
                        .orElse(0);
        return rows.stream().map(row -> row.dedent(indent)).toList();
    }
}
