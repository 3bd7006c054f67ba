package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a first option that stands at the end of its question's line on a line of its own. */
final class GluedOption {

    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<indent>[ \\t]*)\\S.*?\\S[ \\t]+(?<option>[-*+][ \\t]+(?:A[.):][ \\t]|\\[[ xX]\\][ \\t]).*)");
    private static final Pattern SECOND =
            Pattern.compile("(?<indent>[ \\t]*)[-*+][ \\t]+(?:B[.):][ \\t]|\\[[ xX]\\][ \\t]).*");

    private GluedOption() {}

    static List<Line> split(List<Line> lines, Notes notes) {
        List<Line> split = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Matcher glued = GLUED.matcher(line.text());
            Matcher second = SECOND.matcher(at + 1 < lines.size() ? lines.get(at + 1).text() : "");
            if (!line.isText() || !glued.matches() || !second.matches() || isOption(line)) {
                split.add(line);
                continue;
            }
            int start = glued.start("option");
            notes.repaired(
                    line.span(start, start + 1), "this option starts on the line of its question");
            split.add(line.withText(line.text().substring(0, start).stripTrailing()));
            String indent = second.group("indent");
            split.add(
                    new Line(
                            line.number(),
                            line.start() + start - indent.length(),
                            indent + glued.group("option"),
                            line.kind()));
        }
        return split;
    }

    private static boolean isOption(Line line) {
        return SECOND.matcher(line.text()).matches()
                || line.text().stripLeading().matches("[-*+][ \\t]+A[.):][ \\t].*");
    }
}
