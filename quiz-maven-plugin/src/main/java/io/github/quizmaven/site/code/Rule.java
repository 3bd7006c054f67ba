package io.github.quizmaven.site.code;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one part of a language is known.
 *
 * @param kind what it is; null for plain text
 * @param start a pattern; if it has a group, only that is coloured
 * @param end a pattern where the start only opens it; {@code $1} stands for the start's group
 * @param inner the grammar of what is between start and end
 * @param next what it is followed by; opened where this one ends
 */
record Rule(
        @Nullable CodeKind kind,
        String start,
        @Nullable String end,
        Set<Option> options,
        @Nullable String inner,
        @Nullable Rule next) {

    /** How the text between start and end is read. */
    enum Option {
        /** A backslash takes the meaning of the next character. */
        ESCAPED,
        /** It ends with its line; where it has no end there, it is plain. */
        LINE,
        /** An end written twice is none. */
        TWICE,
        /** It may be within itself. */
        NESTED,
        /** It is a name where a colon follows. */
        KEY
    }

    /** Stands in an end for the group of the start. */
    static final String REPEATED = "$1";

    /** Reads an entry of the table from the rule's kind on. */
    static Rule parse(String entry) {
        return parse(new StringTokenizer(entry));
    }

    private static Rule parse(StringTokenizer words) {
        CodeKind kind = kind(words.nextToken());
        String start = pattern(words.nextToken());
        return words.hasMoreTokens()
                ? region(kind, start, words)
                : new Rule(kind, start, null, Set.of(), null, null);
    }

    private static Rule region(@Nullable CodeKind kind, String start, StringTokenizer words) {
        if (!words.nextToken().equals("...")) {
            throw new IllegalStateException("no end after " + start);
        }
        String end = pattern(words.nextToken());
        Set<Option> options = EnumSet.noneOf(Option.class);
        String inner = null;
        Rule next = null;
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            switch (word) {
                case "in" -> inner = words.nextToken();
                case "then" -> next = region(null, "", words);
                default -> options.add(Option.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return new Rule(kind, start, end, options, inner, next);
    }

    // What records do of themselves has much to load first.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Rule rule
                        && kind == rule.kind
                        && start.equals(rule.start)
                        && Objects.equals(end, rule.end)
                        && options.equals(rule.options)
                        && Objects.equals(inner, rule.inner)
                        && Objects.equals(next, rule.next);
    }

    @Override
    public int hashCode() {
        return start.hashCode();
    }

    /** Whether its end, or that of what follows it, repeats a part of its start. */
    boolean repeats() {
        return end != null && end.contains(REPEATED) || next != null && next.repeats();
    }

    static @Nullable CodeKind kind(String word) {
        return word.equals("plain") ? null : CodeKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What is not marked as a pattern stands for itself. */
    private static String pattern(String written) {
        return written.startsWith("~") ? written.substring(1) : Pattern.quote(written);
    }
}
