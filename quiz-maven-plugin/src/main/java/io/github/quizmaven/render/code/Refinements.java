package io.github.quizmaven.render.code;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the library leaves plain or sees where there is none, in languages that quizzes are full of.
 */
final class Refinements {

    /** What stands before the first colon with a blank or nothing behind it. */
    private static final Pattern YAML_KEY =
            Pattern.compile("^[ \\t-]*+([^\\s'\"#&*!|>%@`\\[\\]{},-][^#:'\"]*|<<)(?=:(?:\\s|$))");

    private static final Pattern YAML_VALUE =
            Pattern.compile(
                    "(?:: |- |\\[|, ?)(true|false|null|~|[+-]?\\d[\\d.]*)(?= *(?:$|[,\\]} #]))");

    private static final Pattern OPTION = Pattern.compile("(?<!\\S)(--?[A-Za-z][\\w-]*)");

    /** A word of a path, a name with hyphens, a version or a port is no keyword and no number. */
    private static final Pattern PART =
            Pattern.compile("(?<=[./:@%+-])\\w++|\\b\\w++(?=[./:@%+-])");

    private Refinements() {}

    /** Keys, truth values and numbers. */
    static void yaml(String line, @Nullable CodeKind[] kinds) {
        mark(YAML_KEY, CodeKind.NAME, line, kinds);
        mark(YAML_VALUE, CodeKind.NUMBER, line, kinds);
    }

    /** Options, and words that only look like something. */
    static void shell(String line, @Nullable CodeKind[] kinds) {
        Matcher part = PART.matcher(line);
        while (part.find()) {
            CodeKind kind = kinds[part.start()];
            if (kind == CodeKind.KEYWORD || kind == CodeKind.NUMBER) {
                Arrays.fill(kinds, part.start(), part.end(), null);
            }
        }
        mark(OPTION, CodeKind.NAME, line, kinds);
    }

    private static void mark(
            Pattern pattern, CodeKind kind, String line, @Nullable CodeKind[] kinds) {
        Matcher found = pattern.matcher(line);
        while (found.find()) {
            boolean free =
                    Arrays.stream(kinds, found.start(1), found.end(1)).allMatch(Objects::isNull);
            if (free) {
                Arrays.fill(kinds, found.start(1), found.end(1), kind);
            }
        }
    }
}
