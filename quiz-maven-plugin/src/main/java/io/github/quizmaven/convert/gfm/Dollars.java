package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.List;
import java.util.regex.Pattern;

/** Decides whether dollar signs of a file are formulas. */
final class Dollars {

    /** A block, or what only formulas have between dollar signs. */
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^[ \\t]*\\$\\$[ \\t]*$|\\$[^$]*(?:\\\\[A-Za-z]+|[\\p{L}\\p{N})}][_^][\\p{L}\\p{N}{(-])[^$]*\\$");

    private Dollars() {}

    /** Whether {@code $} opens mathematics; reported where it does not. */
    static boolean openMath(List<Line> lines, Notes notes) {
        int first = -1;
        int place = 0;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (!line.isText() || line.text().indexOf('$') < 0) {
                continue;
            }
            CodeSpans code = CodeSpans.of(line.text());
            if (FORMULA.matcher(masked(line.text(), code)).find()) {
                return true;
            }
            int dollar = outside(line.text(), code);
            if (first < 0 && dollar >= 0) {
                first = at;
                place = dollar;
            }
        }
        if (first >= 0) {
            notes.guessed(
                    lines.get(first).span(place, place + 1),
                    "dollar signs of this file open no formulas: it is written with `math: false`");
        }
        return first < 0;
    }

    private static int outside(String text, CodeSpans code) {
        int at = text.indexOf('$');
        while (at >= 0 && code.contains(at)) {
            at = text.indexOf('$', at + 1);
        }
        return at;
    }

    private static String masked(String text, CodeSpans code) {
        StringBuilder masked = new StringBuilder(text);
        code.inside().stream().forEach(at -> masked.setCharAt(at, ' '));
        return masked.toString();
    }
}
