package io.github.quizmaven.read.yaml;

import io.github.quizmaven.quiz.key.Key;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the value of a key that is on one line. */
final class ValueSlip {

    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}(?:[ \\t]++#.*+)?");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]++#.*+");

    /** Another property behind a value, as in {@code easy, time: 2m}. */
    private static final Pattern SEVERAL =
            Pattern.compile("([^,;:\\s]++)\\s*+[,;]?\\s*+(([a-z]++):\\s.*+)");

    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\\\\(?![0abt\\tnvfre \"/\\\\N_LP]|x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8}).?");

    private final String key;
    private final String value;
    private final int at;
    private final String name;

    private ValueSlip(YamlLine line, String key, String value) {
        this.key = key;
        this.value = value;
        this.at = line.valueAt();
        this.name = key.equals(Key.TAGS.name()) ? "tags" : key;
    }

    /** Whether the lines below hold the value. */
    static boolean isBelow(String value) {
        return value.isEmpty() || value.startsWith("#") || BLOCK.matcher(value).matches();
    }

    /** Whether the lines below hold the value as text. */
    static boolean isBlock(String value) {
        return BLOCK.matcher(value).matches();
    }

    /** What is wrong with the value of a line that has a key. */
    static @Nullable YamlSlip find(YamlLine line) {
        String key = String.valueOf(line.key());
        return isBelow(line.value()) ? null : new ValueSlip(line, key, line.value()).find();
    }

    /** What a value is that YAML reads, but without its first characters. */
    static YamlSlip reserved(String key, String value, int at) {
        return YamlSlip.of(
                        "the value of `" + key + "` starts with a character that YAML reserves",
                        "put the "
                                + key
                                + " in quotes: `"
                                + key
                                + ": "
                                + Quoting.quoted(value)
                                + "`",
                        at,
                        value)
                .with(Quoting.quoted(value));
    }

    private @Nullable YamlSlip find() {
        char first = value.charAt(0);
        if (first == '"' || first == '\'') {
            return quote();
        }
        if ((first == '[' || first == '{') && !brackets()) {
            return bracketed();
        }
        boolean reserved = Quoting.isReserved(value);
        if (reserved && first != '#' && first != '[' && first != '{') {
            return slip("starts with a character that YAML reserves");
        }
        boolean colon = value.contains(": ") || value.contains(":\t") || value.endsWith(":");
        return colon && first != '[' && first != '{' ? colon() : null;
    }

    private boolean brackets() {
        int end = Brackets.of(value).end();
        return end >= 0 && isDone(end) && badItem() == null;
    }

    private boolean isDone(int end) {
        return end == value.length() || COMMENT.matcher(value.substring(end)).matches();
    }

    private @Nullable YamlSlip quote() {
        char first = value.charAt(0);
        int end = Quoting.end(value, 0);
        if (end < 0) {
            return YamlSlip.of(
                    "this `" + first + "` is never closed",
                    "close it: `" + key + ": " + closed() + "`",
                    at,
                    value.substring(0, 1));
        }
        Matcher escape = ESCAPE.matcher(value.substring(0, end));
        if (first == '"' && escape.find()) {
            return YamlSlip.of(
                    "`" + escape.group() + "` means nothing between double quotes",
                    "use single quotes: `" + key + ": " + Quoting.quoted(inner(end)) + "`",
                    at + escape.start(),
                    escape.group());
        }
        if (isDone(end)) {
            return null;
        }
        boolean inside = value.charAt(end) != ' ' && value.charAt(value.length() - 1) == first;
        String quoted = Quoting.quoted(inside ? inner(value.length()) : value);
        return YamlSlip.of(
                        "the value of `" + key + "` goes on after its closing quote",
                        "put all of it in quotes: `" + key + ": " + quoted + "`",
                        at,
                        value)
                .with(quoted);
    }

    private String inner(int end) {
        return value.substring(1, end - 1);
    }

    private String closed() {
        String text = value.substring(1);
        return text.contains(value.substring(0, 1))
                ? Quoting.quoted(text)
                : value + value.charAt(0);
    }

    private @Nullable YamlSlip bracketed() {
        Brackets found = Brackets.of(value);
        String first = value.substring(0, 1);
        if (YamlLine.takesText(key)) {
            return slip("starts with a character that YAML reserves");
        }
        String mended = first.equals("[") ? listed() : value + found.open();
        if (found.quote() >= 0) {
            char quote = value.charAt(found.quote());
            String rest = value.replace(String.valueOf(quote), "");
            return YamlSlip.of(
                    "this `" + quote + "` is never closed",
                    "close it or leave it out: `" + key + ": " + rest + "`",
                    at + found.quote(),
                    first);
        }
        if (found.wrong() >= 0) {
            return YamlSlip.of(
                    "this `" + value.charAt(found.wrong()) + "` closes no bracket",
                    "close the bracket with `"
                            + found.open().charAt(0)
                            + "`: `"
                            + key
                            + ": "
                            + turned(found)
                            + "`",
                    at + found.wrong(),
                    first);
        }
        if (found.end() < 0) {
            return YamlSlip.of(
                    "this `" + first + "` is never closed",
                    "close it: `" + key + ": " + value + found.open() + "`",
                    at,
                    first);
        }
        @Nullable String item = badItem();
        return item != null && isDone(found.end())
                ? YamlSlip.of(
                        "`" + item + "` starts with a character that YAML reserves",
                        "put it in quotes: `" + key + ": " + mended + "`",
                        at + value.indexOf(item),
                        item)
                : YamlSlip.of(
                        "the value of `" + key + "` goes on after its closing bracket",
                        "write `" + key + ": " + mended + "`",
                        at + found.end(),
                        value.substring(found.end()));
    }

    /** The value with the bracket in place of the wrong one, and whatever else it needs. */
    private String turned(Brackets found) {
        String rest = found.open().substring(1);
        return value.substring(0, found.wrong()) + found.open().charAt(0) + rest;
    }

    private String listed() {
        return Quoting.list(value.replaceAll("[\\[\\]{}]", " "));
    }

    /** An item of a list that cannot start as it does. */
    private @Nullable String badItem() {
        if (value.charAt(0) != '[') {
            return null;
        }
        int end = value.indexOf(']');
        for (String each : value.substring(1, end < 0 ? value.length() : end).split(",", -1)) {
            String item = each.strip();
            if (!item.isEmpty() && "`@%*&!|>".indexOf(item.charAt(0)) >= 0) {
                return item;
            }
        }
        return null;
    }

    private YamlSlip colon() {
        String why = "has a colon, so YAML takes it for a key of its own";
        Matcher several = SEVERAL.matcher(value);
        if (key.equals(Key.DEFAULTS.name())) {
            return YamlSlip.of(
                    "the value of `" + key + "` needs braces",
                    "write `" + key + ": { " + value + " }`",
                    at,
                    value);
        }
        if (!several.matches() || !YamlLine.isKnown(several.group(3))) {
            return slip(why);
        }
        String lines =
                "write one property on each line, `"
                        + key
                        + ": "
                        + several.group(1)
                        + "` and `"
                        + several.group(2)
                        + "`";
        String quotes =
                YamlLine.takesText(key)
                        ? ", or put the " + key + " in quotes: `" + mended() + "`"
                        : "";
        return YamlSlip.of("the value of `" + key + "` " + why, lines + quotes, at, value);
    }

    private YamlSlip slip(String why) {
        boolean list = !YamlLine.takesText(key) && key.equals(Key.TAGS.name());
        return YamlSlip.of(
                        "the value of `" + key + "` " + why,
                        (list ? "write `" : "put the " + name + " in quotes: `") + mended() + "`",
                        at,
                        value)
                .with(mendedValue());
    }

    private String mended() {
        return key + ": " + mendedValue();
    }

    private String mendedValue() {
        return key.equals(Key.TAGS.name())
                ? Quoting.list(value.startsWith("- ") ? value.substring(2) : value)
                : Quoting.quoted(value);
    }
}
