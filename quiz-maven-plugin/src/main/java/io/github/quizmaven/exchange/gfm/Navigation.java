package io.github.quizmaven.exchange.gfm;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that only lead about their own page, as "back to top": pages have their own ways. */
final class Navigation {

    /** Longer lines say something. */
    private static final int LONGEST = 200;

    private static final Pattern LINK =
            Pattern.compile(
                    "\\[(?<words>[^\\]\\[]*+)\\]\\(#[^)\\s]*+\\)|<a\\s[^>]*?href=[\"']?#[^>]*+>(?<text>[^<]*+)</a>",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS =
            Pattern.compile("(?:%s)".formatted(WordLists.any("navigation")), WordLists.FLAGS);

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private Navigation() {}

    /** The lines with blanks in the place of those; each is reported. */
    static List<Row> without(List<Row> rows, Notes notes) {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            boolean leads = row.isText() && row.text().length() <= LONGEST && leads(row.text());
            if (leads) {
                notes.dropped(row.stripped().span(), "a link about the page, as to its top");
            }
            kept.add(leads ? row.emptied() : row);
        }
        return kept;
    }

    private static boolean leads(String line) {
        if (line.indexOf('#') < 0) {
            return false;
        }
        Matcher link = LINK.matcher(line);
        StringBuilder rest = new StringBuilder();
        boolean found = false;
        while (link.find()) {
            String words = link.group("words") == null ? link.group("text") : link.group("words");
            if (!WORDS.matcher(words.replaceAll("[^\\p{L}\\p{M} ]", "").strip()).matches()) {
                return false;
            }
            found = true;
            link.appendReplacement(rest, "");
        }
        link.appendTail(rest);
        return found
                && TAG.matcher(rest)
                        .replaceAll("")
                        .codePoints()
                        .noneMatch(Character::isLetterOrDigit);
    }
}
