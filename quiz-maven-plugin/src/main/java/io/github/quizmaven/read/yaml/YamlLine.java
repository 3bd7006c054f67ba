package io.github.quizmaven.read.yaml;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a text that was meant to be YAML.
 *
 * @param start where it starts in the text
 * @param blanks what it is indented by
 * @param body the rest of it, without blanks at its end
 * @param key the key that it starts with; null if there is none
 * @param value what follows the key's colon
 */
record YamlLine(int start, String blanks, String body, @Nullable String key, String value) {

    private static final Pattern KEY =
            Pattern.compile("[\"']?([\\p{L}_][\\p{L}\\p{N}_-]*+)[\"']?[ \\t]*+:(?=[ \\t]|$)");

    static List<YamlLine> of(String text) {
        List<YamlLine> lines = new ArrayList<>();
        int start = 0;
        for (String each : text.split("\n", -1)) {
            int indent = 0;
            while (indent < each.length() && isBlank(each.charAt(indent))) {
                indent++;
            }
            String body = each.substring(indent).stripTrailing();
            Matcher key = KEY.matcher(body);
            boolean found = key.lookingAt();
            lines.add(
                    new YamlLine(
                            start,
                            each.substring(0, indent),
                            body,
                            found ? key.group(1) : null,
                            found ? body.substring(key.end()).strip() : ""));
            start += each.length() + 1;
        }
        return lines;
    }

    /** Whether it looks like a blank, to YAML or only to its author. */
    static boolean isBlank(char sign) {
        return sign == '\t' || sign == '\u200b' || sign == '\ufeff' || Character.isSpaceChar(sign);
    }

    int indent() {
        return blanks.length();
    }

    boolean isEmpty() {
        return body.isEmpty() || body.startsWith("#");
    }

    /** Where its body starts in the text. */
    int bodyAt() {
        return start + blanks.length();
    }

    /** Where its value starts in the text. */
    int valueAt() {
        return bodyAt() + body.length() - value.length();
    }

    /** Whether a name is that of a key of the format. */
    static boolean isKnown(String name) {
        return known(name) != null;
    }

    /** Whether a key takes any text. */
    static boolean takesText(String name) {
        @Nullable Key<?> key = known(name);
        return key == null || key.kind() == Kind.TEXT;
    }

    private static @Nullable Key<?> known(String name) {
        return Stream.<Key<?>>concat(Key.QUIZ.stream(), Key.QUESTION.stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
