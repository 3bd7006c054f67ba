package io.github.quizmaven.exchange.mkdocs;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes like {@code !!! note "Title"}, which become quotes. */
final class Admonitions {

    private static final Pattern BOX =
            Pattern.compile(
                    "(?:!!!|\\?\\?\\?\\+?)[ \\t]++(?<kind>[\\p{L}\\p{N}_-]++)(?:[ \\t]++[\\p{L}_-]++)*+"
                            + "(?:[ \\t]++\"(?<title>[^\"]*+)\")?[ \\t]*+");
    private static final int NESTED = 4;

    private Admonitions() {}

    /** RowLines in which boxes at their left border are quotes with a title. */
    static List<Row> quoted(List<Row> rows, MarkedFile file) {
        List<Row> changed = new ArrayList<>();
        boolean open = false;
        for (Row row : rows) {
            Matcher box = BOX.matcher(row.text());
            if (row.isText() && box.matches()) {
                open = true;
                String title =
                        box.group("title") == null ? named(box.group("kind")) : box.group("title");
                file.notes().repaired(row.span(), "this box is written as a quote");
                changed.add(row.withText(title.isBlank() ? ">" : "> **" + title + "**"));
                changed.add(row.withText(">"));
            } else if (open && (row.isBlank() || !row.isText() || row.indent() >= NESTED)) {
                changed.add(row.isBlank() ? row : quote(row));
            } else {
                open = false;
                changed.add(row);
            }
        }
        return joined(changed);
    }

    private static Row quote(Row row) {
        Row inner = row.dedent(NESTED);
        String text = row.kind() == Row.Kind.CODE_OPEN ? inner.text().stripLeading() : inner.text();
        return inner.withText("> " + text).withKind(Row.Kind.TEXT);
    }

    /** Blank lines between two lines of a quote belong to it. */
    private static List<Row> joined(List<Row> rows) {
        List<Row> joined = new ArrayList<>(rows);
        for (int at = 1; at + 1 < joined.size(); at++) {
            boolean between =
                    joined.get(at).isText()
                            && joined.get(at).isBlank()
                            && joined.get(at - 1).text().startsWith(">")
                            && joined.get(at + 1).text().startsWith("> ");
            if (between) {
                joined.set(at, joined.get(at).withText(">"));
            }
        }
        return joined;
    }

    private static String named(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }
}
