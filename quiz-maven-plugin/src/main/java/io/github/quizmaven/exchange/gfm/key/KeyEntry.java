package io.github.quizmaven.exchange.gfm.key;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.exchange.gfm.word.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of one question in a section of keys.
 *
 * @param number the question's number; 0 if only its place tells which it is
 * @param key what is right
 * @param more lines below that say why
 */
record KeyEntry(int number, Row key, List<Row> more) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[ \\t]*+(?:[-*+>|][ \\t]++)?\\|?[ \\t]*+[*_`(\\[]{0,3}(?:"
                            + WordLists.any("question")
                            + ")?[ \\t.#]*+(?<number>\\d{1,4})(?:[*_`]{0,3}[ \\t]*+(?:[.):：|=\\]→–—-]|->|=>)+[*_`]{0,3}[ \\t]*+|[ \\t]++(?=[*_`(]{0,3}[A-Ja-j]\\b))",
                    WordLists.FLAGS);

    /** Several on one line, each a number and letters. */
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?<number>\\d{1,4})[ \\t]*+(?:[.):=–-]|->)?[ \\t]*+(?<key>[*_`]{0,2}[A-Ja-j](?:[,&][A-Ja-j]){0,5}[*_`]{0,2})(?=[ \\t]|[,;|]|$)[ \\t]*+[,;|]?[ \\t]*+");

    private static final Pattern PLACE = Pattern.compile("[ \\t]*+(?:[-*+]|#[.)])[ \\t]++(?=\\S)");

    KeyEntry {
        more = List.copyOf(more);
    }

    /** The entries of a line; none if it is something else. */
    static List<KeyEntry> of(Row row) {
        List<KeyEntry> some = several(row);
        if (some.size() > 1) {
            return some;
        }
        Matcher number = NUMBER.matcher(row.text());
        if (number.lookingAt() && number.end() < row.text().length()) {
            return List.of(
                    new KeyEntry(
                            Integer.parseInt(number.group("number")),
                            withoutBar(row.from(number.end())),
                            List.of()));
        }
        Matcher place = PLACE.matcher(row.text());
        return place.lookingAt()
                ? List.of(new KeyEntry(0, row.from(place.end()), List.of()))
                : List.of();
    }

    private static List<KeyEntry> several(Row row) {
        List<KeyEntry> some = new ArrayList<>();
        String text = row.text();
        int at = text.length() - text.stripLeading().length();
        Matcher each = SHORT.matcher(text);
        while (at < text.length()) {
            each.region(at, text.length());
            if (!each.lookingAt()) {
                return List.of();
            }
            some.add(
                    new KeyEntry(
                            Integer.parseInt(each.group("number")),
                            row.from(each.start("key")).withText(each.group("key")),
                            List.of()));
            at = each.end();
        }
        return some;
    }

    /** The first cell that is left of a table's line. */
    private static Row withoutBar(Row row) {
        int bar = row.text().indexOf('|');
        return bar < 0 ? row : row.withText(row.text().substring(0, bar).stripTrailing());
    }

    boolean isLetters() {
        return KeyLine.isLetters(key);
    }

    KeyEntry with(List<Row> rows) {
        return new KeyEntry(number, key, rows);
    }

    /** The line that says so below a question. */
    Row line() {
        return key.withKind(Row.Kind.KEY);
    }
}
