package io.github.quizmaven.baseline;

import io.github.quizmaven.diagnostic.Diagnostic;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names each problem of a run by a line that stays the same when other lines of its file change: by
 * its file, rule, question and text, and by a number if all of these are equal.
 */
final class ProblemLines {

    /** How many characters of the text are part of a name. */
    private static final int MOST_TEXT = 100;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final Map<String, Integer> seen = new HashMap<>();

    /** The name of the next problem; problems come in the order of their places. */
    String next(Diagnostic problem) {
        int number = seen.merge(line(problem, ""), 1, Integer::sum);
        return line(problem, number == 1 ? "" : " #" + number);
    }

    private static String line(Diagnostic problem, String number) {
        StringBuilder line = new StringBuilder(problem.place().path());
        line.append(": [").append(problem.rule().name()).append(number).append(']');
        if (problem.question() != null) {
            line.append(' ').append(problem.question());
        }
        String text = fold(problem.place().text());
        if (!text.isEmpty()) {
            line.append(": ").append(cut(text));
        }
        return fold(line.toString());
    }

    private static String fold(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_TEXT)) + "…";
    }
}
