package io.github.quizmaven.render.code;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads one source from its start to its end. Every step takes a character or closes what a step
 * opened that took one, so that the time is that of the source's length.
 *
 * <p>Not thread-safe, and for one source only.
 */
final class CodeReader {

    /** How deep a part may be in others; a start that is deeper opens nothing. */
    static final int MOST_OPEN = 16;

    /**
     * What is not closed yet.
     *
     * @param start where it begins
     * @param repeated the part of its start that an end may repeat
     */
    private record Open(Scope scope, int start, @Nullable String repeated) {}

    private final CharSequence source;
    private final @Nullable CodeKind[] kinds;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Matcher matcher;

    private CodeReader(CharSequence source, Scope scope) {
        this.source = source;
        this.kinds = new CodeKind[source.length()];
        this.matcher = scope.pattern().matcher(source);
        open.push(new Open(scope, 0, null));
    }

    /** What each character is. */
    static @Nullable CodeKind[] read(CharSequence source, Grammar grammar) {
        CodeReader reader = new CodeReader(source, Scope.of(grammar));
        reader.read();
        return reader.kinds;
    }

    private void read() {
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (next(at)) {
            paint(at, matcher.end(), scope().kind());
            at = matcher.end();
            step();
        }
        paint(at, source.length(), scope().kind());
    }

    private boolean next(int at) {
        return matcher.usePattern(scope().pattern()).region(at, source.length()).find();
    }

    private Scope scope() {
        return open.element().scope;
    }

    private void step() {
        Scope scope = scope();
        if (scope.isEscaped(matcher)) {
            return;
        }
        if (scope.isEnd(matcher)) {
            close();
        } else if (scope.isEndOfLine(matcher)) {
            Open unclosed = open.pop();
            paint(unclosed.start, matcher.start(), scope().kind());
        } else if (scope.isWord(matcher)) {
            CodeKind kind = scope.grammar().kind(matcher.group(), isMember());
            paint(matcher.start(), matcher.end(), kind == null ? scope.kind() : kind);
        } else {
            take(scope.part(matcher));
        }
    }

    private boolean isMember() {
        int at = matcher.start();
        return at > 0 && source.charAt(at - 1) == '.' && !(at > 1 && source.charAt(at - 2) == '.');
    }

    private void take(Scope.Part part) {
        Rule rule = part.rule();
        int coloured = rule.repeats() ? part.group() : part.first();
        paint(matcher.start(coloured), matcher.end(coloured), rule.kind());
        if (rule.end() != null) {
            String repeated = rule.repeats() ? matcher.group(part.first()) : null;
            open(rule, matcher.start(coloured), repeated);
        }
    }

    private void open(Rule rule, int start, @Nullable String repeated) {
        if (open.size() < MOST_OPEN) {
            open.push(new Open(Scope.of(rule, repeated), start, repeated));
        }
    }

    private void close() {
        Open closed = open.pop();
        Rule rule = Objects.requireNonNull(closed.scope.opened());
        if (rule.options().contains(Rule.Option.KEY) && isColonNext()) {
            paint(closed.start, matcher.end(), CodeKind.NAME);
        }
        if (rule.next() != null) {
            open(rule.next(), matcher.end(), closed.repeated);
        }
    }

    private boolean isColonNext() {
        int at = matcher.end();
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at < source.length() && source.charAt(at) == ':';
    }

    private void paint(int from, int to, @Nullable CodeKind kind) {
        Arrays.fill(kinds, from, to, kind);
    }
}
