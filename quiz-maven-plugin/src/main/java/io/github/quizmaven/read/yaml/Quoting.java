package io.github.quizmaven.read.yaml;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Values as they have to be written, and where quoted ones end. */
public final class Quoting {

    private static final String RESERVED = "`@%*&!|>,[]{}#\"'";

    private Quoting() {}

    /** A value in quotes that it does not hold itself. */
    public static String quoted(String quoted) {
        String value = withoutCurlyQuotes(quoted);
        return value.contains("\"") || value.contains("\\")
                ? "'" + value.replace("'", "''") + "'"
                : '"' + value + '"';
    }

    /** Word processors write quotes that YAML does not know. */
    private static String withoutCurlyQuotes(String value) {
        int last = value.length() - 1;
        boolean curly = last > 1 && isCurly(value.charAt(0)) && isCurly(value.charAt(last));
        String inside = curly ? value.substring(1, last) : value;
        return inside.chars().noneMatch(each -> isCurly((char) each)) ? inside : value;
    }

    private static boolean isCurly(char each) {
        return each == '“' || each == '”' || each == '‘' || each == '’';
    }

    /** Whether YAML takes a value's first character for something of its own. */
    static boolean isReserved(String value) {
        char first = value.isEmpty() ? 'a' : value.charAt(0);
        return RESERVED.indexOf(first) >= 0
                || "-?:".indexOf(first) >= 0 && (value.length() == 1 || value.charAt(1) == ' ');
    }

    /** A list of what is between commas, with those in quotes that need them. */
    public static String list(String items) {
        return Arrays.stream(items.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Quoting::item)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String item(String item) {
        char first = item.charAt(0);
        boolean whole = item.length() > 1 && item.charAt(item.length() - 1) == first;
        if ((first == '"' || first == '\'') && whole) {
            return item;
        }
        return isReserved(item) || item.contains(": ") || item.endsWith(":") || item.contains(" #")
                ? quoted(item)
                : item;
    }

    /** Where a quoted value ends, behind its closing quote; -1 if it does not. */
    static int end(String text, int start) {
        char quote = text.charAt(start);
        for (int at = start + 1; at < text.length(); at++) {
            char each = text.charAt(at);
            if (quote == '"' && each == '\\') {
                at++;
            } else if (each == quote) {
                boolean doubled =
                        quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == quote;
                if (!doubled) {
                    return at + 1;
                }
                at++;
            }
        }
        return -1;
    }
}
