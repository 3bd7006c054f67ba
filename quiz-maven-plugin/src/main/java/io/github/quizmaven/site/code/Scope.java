package io.github.quizmaven.site.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a text: the end of what was opened, and the parts that may be in it, all in
 * one pattern. Thread-safe.
 */
final class Scope {

    /**
     * A rule as an alternative of the pattern.
     *
     * @param group its group
     * @param first the group in its start; the same where there is none
     */
    record Part(Rule rule, int group, int first) {}

    private static final Map<Grammar, Scope> OF_GRAMMARS = new ConcurrentHashMap<>();
    private static final Map<Rule, Scope> OF_RULES = new ConcurrentHashMap<>();

    private final Grammar grammar;
    private final @Nullable Rule opened;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder alternatives = new StringBuilder("(?!)");
    private final int end;
    private final int escaped;
    private final int line;
    private final int word;
    private final Pattern pattern;
    private int groups;

    private Scope(Grammar grammar, @Nullable Rule opened, @Nullable String end) {
        this.grammar = grammar;
        this.opened = opened;
        if (has(Rule.Option.TWICE)) {
            this.escaped = add(end + end);
        } else {
            this.escaped = has(Rule.Option.ESCAPED) ? add("\\\\[\\s\\S]") : 0;
        }
        this.end = end == null ? 0 : add(end);
        if (opened != null && has(Rule.Option.NESTED)) {
            addPart(opened);
        }
        for (Rule rule : grammar.rules()) {
            addPart(rule);
        }
        this.line = has(Rule.Option.LINE) ? add("$") : 0;
        String words = grammar.word();
        this.word = words == null ? 0 : add(words);
        int flags = Pattern.MULTILINE | Pattern.UNIX_LINES;
        this.pattern =
                Pattern.compile(
                        alternatives.toString(),
                        grammar.ignoresCase() ? flags | Pattern.CASE_INSENSITIVE : flags);
    }

    /** That of a whole text. */
    static Scope of(Grammar grammar) {
        return OF_GRAMMARS.computeIfAbsent(grammar, whole -> new Scope(whole, null, null));
    }

    /**
     * That of what a rule opens.
     *
     * @param repeated the part of its start that its end repeats, if it repeats one
     */
    static Scope of(Rule rule, @Nullable String repeated) {
        if (rule.repeats()) {
            return make(rule, Pattern.quote(repeated == null ? "" : repeated));
        }
        return OF_RULES.computeIfAbsent(rule, opened -> make(opened, ""));
    }

    private static Scope make(Rule rule, String repeated) {
        String end = rule.end() == null ? null : rule.end().replace(Rule.REPEATED, repeated);
        String inner = rule.inner();
        return new Scope(inner == null ? Grammar.NONE : Grammar.of(inner), rule, end);
    }

    private boolean has(Rule.Option option) {
        return opened != null && opened.options().contains(option);
    }

    private void addPart(Rule rule) {
        int group = add(rule.start());
        parts.add(new Part(rule, group, group == groups ? group : group + 1));
    }

    private int add(String alternative) {
        alternatives.append("|(").append(alternative).append(')');
        int group = groups + 1;
        groups = group + Pattern.compile(alternative).matcher("").groupCount();
        return group;
    }

    Grammar grammar() {
        return grammar;
    }

    /** What opened it; null for a whole text. */
    @Nullable Rule opened() {
        return opened;
    }

    /** What a text in it is where no part says otherwise. */
    @Nullable CodeKind kind() {
        return opened == null ? null : opened.kind();
    }

    Pattern pattern() {
        return pattern;
    }

    boolean isEnd(Matcher found) {
        return has(end, found);
    }

    /** Whether a character was found that means nothing here. */
    boolean isEscaped(Matcher found) {
        return has(escaped, found);
    }

    boolean isEndOfLine(Matcher found) {
        return has(line, found);
    }

    boolean isWord(Matcher found) {
        return has(word, found);
    }

    private static boolean has(int group, Matcher found) {
        return group > 0 && found.start(group) >= 0;
    }

    /** The rule that was found. */
    Part part(Matcher found) {
        for (Part each : parts) {
            if (has(each.group, found)) {
                return each;
            }
        }
        throw new NoSuchElementException("nothing was found");
    }
}
