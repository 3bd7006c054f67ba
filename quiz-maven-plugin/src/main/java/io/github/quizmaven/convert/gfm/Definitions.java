package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's link definitions. One that no link uses was meant as a link, and shows nothing
 * otherwise.
 *
 * @param lines all lines, links in the places of such definitions
 * @param used the other definitions, one a line
 */
record Definitions(List<Line> lines, String used) {

    private static final Pattern DEFINITION =
            Pattern.compile(
                    " {0,3}\\[(?<label>[^\\[\\]]{2,})\\]:[ \\t]*(?<address>\\S+)(?:[ \\t]+[\"'(].*)?[ \\t]*");

    Definitions {
        lines = List.copyOf(lines);
    }

    static Definitions of(List<Line> lines, Notes notes) {
        List<Line> read = new ArrayList<>();
        StringBuilder used = new StringBuilder();
        for (Line line : lines) {
            Matcher definition = DEFINITION.matcher(line.text());
            if (!line.isText() || !definition.matches()) {
                read.add(line);
                continue;
            }
            if (isUsed(definition.group("label"), lines)) {
                used.append(line.text().strip()).append('\n');
                read.add(line);
                continue;
            }
            Line whole = line.stripped();
            notes.repaired(
                    whole.span(),
                    "this defines a link that nothing uses, and shows nothing: it is written as a link");
            read.add(
                    whole.withText(
                            "["
                                    + definition.group("label")
                                    + "]("
                                    + definition.group("address")
                                    + ")"));
        }
        return new Definitions(read, used.toString().stripTrailing());
    }

    private static boolean isUsed(String label, List<Line> lines) {
        String link = "[" + label.toLowerCase(Locale.ROOT) + "]";
        for (Line line : lines) {
            String text = line.text().toLowerCase(Locale.ROOT);
            for (int at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1)) {
                int end = at + link.length();
                char next = end < text.length() ? text.charAt(end) : ' ';
                if (next != ':' && next != '(') {
                    return true;
                }
            }
        }
        return false;
    }
}
