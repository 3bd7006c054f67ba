package io.github.quizmaven.rule.shown;

import io.github.quizmaven.syntax.fact.Signs;
import java.util.ArrayList;
import java.util.List;

/** Leaves out looks that a line cannot have, as its first sign shows. */
final class Looks {

    private static final int ASCII = 128;

    /** What a title has that may look like something else. */
    private static final String TITLE_SIGNS = "([{_［";

    /** For each sign of ASCII what a line that starts with it can look like. */
    private static final List<List<Look>> BY_START = byStart();

    private Looks() {}

    private static List<List<Look>> byStart() {
        List<List<Look>> byStart = new ArrayList<>();
        for (int sign = 0; sign < ASCII; sign++) {
            byStart.add(new ArrayList<>());
        }
        for (Look look : Look.ALL) {
            Signs starts = Signs.starting(look.pattern());
            for (char sign = 0; sign < ASCII; sign++) {
                if (look.anywhere() || starts.mayHave(sign)) {
                    byStart.get(sign).add(look);
                }
            }
        }
        return byStart;
    }

    /** Those that a line can have. */
    static List<Look> of(String line) {
        return line.isEmpty() || line.charAt(0) >= ASCII ? Look.ALL : BY_START.get(line.charAt(0));
    }

    /** Whether a title has none: what it could look like is in brackets or has low lines. */
    static boolean isPlainTitle(String line) {
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (!Character.isLetter(each) && each != ' ' && TITLE_SIGNS.indexOf(each) >= 0) {
                return false;
            }
        }
        return true;
    }
}
