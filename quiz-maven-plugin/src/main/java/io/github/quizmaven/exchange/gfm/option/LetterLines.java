package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines with letters in the order of the alphabet. */
final class LetterLines {

    private static final Pattern LETTER =
            Pattern.compile(
                    "[ \\t]*+(?:(?:[-*+]|\\d{1,2}[.)])[ \\t]++)?(?<label>[*_]{0,2}\\(?(?<letter>[A-Ha-h])"
                            + "(?:[.)]|[ \\t]?[:：、．])[*_]{0,2})(?:[ \\t]++|(?=[^\\s\\w])|$)");

    private LetterLines() {}

    /** The options by the indexes of their lines. */
    static SortedMap<Integer, OptionRows> find(List<Row> rows, boolean nested) {
        SortedMap<Integer, OptionRows> found = new TreeMap<>();
        int indent = 0;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Matcher matcher = LETTER.matcher(row.text());
            if (!row.isText() || !matcher.lookingAt()) {
                continue;
            }
            int letter = Character.toUpperCase(matcher.group("letter").charAt(0)) - 'A';
            if (letter == 0 && found.size() < 2 && (nested || !PlainList.isCode(rows, at))) {
                found.clear();
                indent = row.indent();
            }
            if (letter == 0 && !nested && PlainList.isCode(rows, at)) {
                continue;
            }
            if (letter != found.size() || Math.abs(row.indent() - indent) >= OptionRows.NESTED) {
                continue;
            }
            found.put(
                    at,
                    new OptionRows(
                            row.from(matcher.end()),
                            false,
                            row.span(matcher.start("label"), matcher.end("label")),
                            row.indent(),
                            List.of()));
        }
        return found;
    }
}
