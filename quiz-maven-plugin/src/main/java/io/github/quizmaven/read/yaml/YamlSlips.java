package io.github.quizmaven.read.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first line that keeps a text from being YAML, and says what is wrong with it in an
 * author's words; the parser itself speaks of tokens, often lines later.
 */
final class YamlSlips {

    private static final Pattern BULLET = Pattern.compile("[*+•–—][ \\t]++(.++)");
    private static final Pattern TIGHT_DASH = Pattern.compile("-[^-\\s].*+");
    private static final Pattern NEAR_KEY =
            Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_-]*+)\\s*+([:=：])(.*+)");
    private static final Pattern WORD = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_-]*+)\\s++(.++)");

    private final String text;
    private final List<YamlLine> lines;
    private final int root;
    private final Deque<Integer> columns = new ArrayDeque<>();
    private @Nullable YamlLine above;
    private int at;

    private YamlSlips(String text) {
        this.text = text;
        this.lines = YamlLine.of(text);
        this.root =
                lines.stream()
                        .filter(each -> each.key() != null)
                        .mapToInt(YamlLine::indent)
                        .min()
                        .orElse(0);
    }

    /**
     * The first slip.
     *
     * @param until where the parser gave up: what is wrong is not on a later line
     */
    static @Nullable YamlSlip find(String text, int until) {
        return new YamlSlips(text).find(until);
    }

    /** Whether a line that YAML takes for more of a value looks like a property of its own. */
    static boolean isProperty(String line) {
        Matcher key = NEAR_KEY.matcher(line.strip());
        return key.matches() && YamlLine.isKnown(key.group(1));
    }

    private @Nullable YamlSlip find(int until) {
        for (at = 0; at < lines.size() && lines.get(at).start() <= until; at++) {
            YamlLine line = lines.get(at);
            if (line.isEmpty()) {
                continue;
            }
            @Nullable YamlSlip slip = blanks(line);
            if (slip == null) {
                slip = line.key() == null ? other(line) : property(line);
            }
            if (slip != null) {
                return slip;
            }
        }
        return null;
    }

    private @Nullable YamlSlip blanks(YamlLine line) {
        for (int i = 0; i < line.indent(); i++) {
            char sign = line.blanks().charAt(i);
            if (sign != ' ') {
                String name = sign == '\t' ? "a tab" : "an invisible character that is not a space";
                return YamlSlip.of(
                        name + " cannot indent YAML",
                        "indent with spaces: `" + " ".repeat(expected()) + line.body() + "`",
                        line.start() + i,
                        " ");
            }
        }
        return null;
    }

    /** How many blanks a line should start with. */
    private int expected() {
        return above == null ? 0 : above.indent() + (isOpen(above) ? 2 : 0);
    }

    private @Nullable YamlSlip property(YamlLine line) {
        int column = column(line);
        if (line.indent() != column) {
            return YamlSlip.of(
                    "this line is indented by "
                            + blanks(line.indent())
                            + ", the keys beside it by "
                            + blanks(column),
                    "write `" + " ".repeat(column) + line.body() + "`",
                    line.bodyAt(),
                    line.body());
        }
        above = line;
        if (ValueSlip.isBlock(line.value())) {
            skipBlock(line);
            return null;
        }
        return skipLines(line) ? null : ValueSlip.find(line);
    }

    /** The column that a key should be in: one of those above, or a new one below an open key. */
    private int column(YamlLine line) {
        if (above == null) {
            columns.push(root);
            return root;
        }
        int open = columns.element();
        if (line.indent() > open && isOpen(above)) {
            columns.push(line.indent());
            return line.indent();
        }
        while (columns.size() > 1 && columns.element() > line.indent()) {
            open = columns.pop();
        }
        return columns.element() < line.indent() ? open : columns.element();
    }

    private static boolean isOpen(YamlLine line) {
        return line.key() != null && ValueSlip.isBelow(line.value());
    }

    private static String blanks(int count) {
        return count == 0 ? "none" : count == 1 ? "one space" : count + " spaces";
    }

    private void skipBlock(YamlLine line) {
        while (at + 1 < lines.size()
                && (lines.get(at + 1).body().isEmpty()
                        || lines.get(at + 1).indent() > line.indent())) {
            at++;
        }
    }

    /** Goes on behind a value that is closed on a later line, before the next property. */
    private boolean skipLines(YamlLine line) {
        char first = line.value().isEmpty() ? ' ' : line.value().charAt(0);
        boolean quote = first == '"' || first == '\'';
        if (!quote && first != '[' && first != '{') {
            return false;
        }
        StringBuilder value = new StringBuilder(line.value());
        int last = at;
        while (last + 1 < lines.size()
                && (lines.get(last + 1).key() == null
                        || lines.get(last + 1).indent() > line.indent())) {
            last++;
            value.append('\n').append(lines.get(last).body());
        }
        boolean closed =
                quote
                        ? Quoting.end(line.value(), 0) < 0
                                && Quoting.end(value.toString(), 0) == value.length()
                        : Brackets.of(line.value()).end() < 0
                                && Brackets.of(value.toString()).end() == value.length();
        at = closed ? last : at;
        return closed;
    }

    private @Nullable YamlSlip other(YamlLine line) {
        String body = line.body();
        Matcher bullet = BULLET.matcher(body);
        boolean root = above == null || !isOpen(above) && isProperty(body.substring(1));
        if (bullet.matches() || body.startsWith("- ") && root) {
            return bullet(line, body.substring(1).strip());
        }
        if (body.startsWith("- ") || body.equals("-")) {
            return item(line);
        }
        if (TIGHT_DASH.matcher(body).matches() && above != null && above.value().isEmpty()) {
            String item = "- " + body.substring(1);
            return YamlSlip.of(
                            "there is no space after `-`",
                            "write `" + item + "`",
                            line.bodyAt(),
                            body)
                    .with(item);
        }
        Matcher near = NEAR_KEY.matcher(body);
        if (near.matches()) {
            return near(line, near);
        }
        return above != null && line.indent() > above.indent() ? null : plain(line);
    }

    private @Nullable YamlSlip bullet(YamlLine line, String rest) {
        boolean property = above == null || isProperty(rest);
        return YamlSlip.of(
                property
                        ? "keys are written without a bullet"
                        : "an item of a list starts with `-` in YAML",
                "write `" + line.blanks() + (property ? "" : "- ") + rest + "`",
                line.bodyAt(),
                line.body());
    }

    private static @Nullable YamlSlip item(YamlLine line) {
        String item = line.body().substring(1).strip();
        boolean reserved = !item.isEmpty() && "`@%*&!|>".indexOf(item.charAt(0)) >= 0;
        boolean open =
                !item.isEmpty()
                        && "\"'".indexOf(item.charAt(0)) >= 0
                        && Quoting.end(item, 0) != item.length()
                        && !item.contains(" #");
        if (!reserved && !open) {
            return null;
        }
        return YamlSlip.of(
                reserved
                        ? "this item starts with a character that YAML reserves"
                        : "the quotes of this item do not enclose it",
                "put it in quotes: `- "
                        + Quoting.quoted(reserved ? item : item.replace(item.substring(0, 1), ""))
                        + "`",
                line.bodyAt() + line.body().length() - item.length(),
                item);
    }

    private static @Nullable YamlSlip near(YamlLine line, Matcher near) {
        String key = near.group(1);
        String sign = near.group(2);
        String rest = near.group(3);
        if (!YamlLine.isKnown(key) && (rest.isBlank() || rest.startsWith("//"))) {
            return null;
        }
        boolean odd = !rest.isEmpty() && rest.charAt(0) != ' ' && YamlLine.isBlank(rest.charAt(0));
        String message =
                sign.equals("=")
                        ? "a key is followed by `:`, not by `=`"
                        : sign.equals("：")
                                ? "the colon after `" + key + "` is a full-width one"
                                : odd
                                        ? "the blank after `" + key + ":` is not a plain space"
                                        : "there is no space after `" + key + ":`";
        int start = 0;
        while (start < rest.length() && YamlLine.isBlank(rest.charAt(start))) {
            start++;
        }
        String meant = key + ": " + rest.substring(start);
        return YamlSlip.of(message, "write `" + meant + "`", line.bodyAt(), line.body())
                .with(meant);
    }

    private YamlSlip plain(YamlLine line) {
        String body = line.body();
        char first = body.charAt(0);
        String closing = first == '[' ? "]" : first == '{' ? "}" : String.valueOf(first);
        if (above == null && "[{\"'".indexOf(first) >= 0 && !body.endsWith(closing)) {
            return YamlSlip.of(
                    "this `" + first + "` is never closed",
                    at + 1 == lines.size()
                            ? "close it: `" + body + closing + "`"
                            : "leave it out: `" + body.substring(1).strip() + "`",
                    line.bodyAt(),
                    body.substring(0, 1));
        }
        Matcher word = WORD.matcher(body);
        String message = "this line is not a key with its value";
        String help = "write one `key: value` per line";
        if (body.startsWith("//")) {
            help = "start a comment with `#`: `# " + body.substring(2).strip() + "`";
        } else if (word.matches() && YamlLine.isKnown(word.group(1))) {
            String meant = word.group(1) + ": " + word.group(2);
            return YamlSlip.of(
                            "there is no colon after `" + word.group(1) + "`",
                            "write `" + meant + "`",
                            line.bodyAt(),
                            body)
                    .with(meant);
        } else if (above != null && !ValueSlip.isBelow(above.value())) {
            help += "; if it belongs to the line above, indent it by two spaces";
        }
        return YamlSlip.of(message, help, line.bodyAt(), body);
    }
}
