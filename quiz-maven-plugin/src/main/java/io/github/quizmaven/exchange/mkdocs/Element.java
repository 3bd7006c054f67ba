package io.github.quizmaven.exchange.mkdocs;

import io.github.quizmaven.exchange.gfm.row.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a quiz on a page.
 *
 * @param lines all of them
 * @param end the index of the line after it
 * @param closed whether its end is there
 * @param old whether it is written in the form of the first version
 */
record Element(List<Row> lines, int end, boolean closed, boolean old) {

    Element {
        lines = List.copyOf(lines);
    }

    /** The element that starts on a line; null if none does. */
    static @Nullable Element at(List<Row> rows, int from) {
        String sign = sign(rows.get(from));
        boolean old = sign.equals("<?quiz?>");
        if (!old && !sign.equals("<quiz>")) {
            return null;
        }
        String closing = old ? "<?/quiz?>" : "</quiz>";
        int at = from + 1;
        while (at < rows.size()) {
            String other = sign(rows.get(at));
            if (other.equals(closing)) {
                return new Element(rows.subList(from, at + 1), at + 1, true, old);
            }
            if (other.equals(sign)) {
                break;
            }
            at++;
        }
        return new Element(rows.subList(from, at), at, false, old);
    }

    private static String sign(Row row) {
        return row.isText() ? row.text().strip() : "";
    }

    /** The lines that open and close it. */
    List<Row> signs() {
        return List.of(lines.get(0), lines.get(lines.size() - 1));
    }

    /** The lines between, no longer indented as the element is. */
    List<Row> inside() {
        int indent = lines.get(0).indent();
        List<Row> inside = new ArrayList<>();
        lines.subList(1, lines.size() - 1).forEach(row -> inside.add(row.dedent(indent)));
        return inside;
    }
}
