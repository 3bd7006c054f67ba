package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a first option that is at the end of its question's line on a line of its own. */
public final class GluedOption {

    /** The first option after some text; found, not matched, so that blanks are looked at once. */
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<=\\S)[ \\t]++(?<option>[-*+][ \\t]++(?:A[.):][ \\t]|\\[[ xX]\\][ \\t]).*)");
    private static final Pattern SECOND =
            Pattern.compile(
                    "(?<indent>[ \\t]*+)[-*+][ \\t]++(?:B[.):][ \\t]|\\[[ xX]\\][ \\t]).*");
    private static final Pattern FIRST = Pattern.compile("[ \\t]*+[-*+][ \\t]++A[.):][ \\t].*");

    private GluedOption() {}

    public static List<Row> split(List<Row> rows, Notes notes) {
        List<Row> split = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Matcher second = SECOND.matcher(at + 1 < rows.size() ? rows.get(at + 1).text() : "");
            if (!row.isText() || !second.matches() || isOption(row)) {
                split.add(row);
                continue;
            }
            Matcher glued = GLUED.matcher(row.text());
            if (!glued.find() || row.text().substring(0, glued.start()).strip().length() < 2) {
                split.add(row);
                continue;
            }
            int start = glued.start("option");
            notes.repaired(
                    row.span(start, start + 1), "this option starts on the line of its question");
            split.add(row.withText(row.text().substring(0, start).stripTrailing()));
            String indent = second.group("indent");
            split.add(
                    new Row(
                            row.number(),
                            row.start() + start - indent.length(),
                            indent + glued.group("option"),
                            row.kind()));
        }
        return split;
    }

    private static boolean isOption(Row row) {
        return SECOND.matcher(row.text()).matches() || FIRST.matcher(row.text()).matches();
    }
}
