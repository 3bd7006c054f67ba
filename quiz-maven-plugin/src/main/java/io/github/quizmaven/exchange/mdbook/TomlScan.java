package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place in a TOML file where its parser is, with what it passed. */
final class TomlScan {

    private final String text;
    private final List<Span> syntax = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();
    private int at;
    private @Nullable String fault;
    private int faultAt;

    TomlScan(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    String text() {
        return text;
    }

    /** The signs that say nothing by themselves. */
    List<Span> syntax() {
        return syntax;
    }

    List<Span> comments() {
        return comments;
    }

    /** What is wrong; null if nothing is yet. */
    @Nullable String fault() {
        return fault;
    }

    Span faultPlace() {
        int end = Math.min(text.length(), faultAt + 1);
        return new Span(Math.min(faultAt, end), end);
    }

    boolean isSound() {
        return fault == null;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The first fault ends the reading. */
    void fail(String words) {
        if (fault == null) {
            fault = words;
            faultAt = at;
        }
    }

    boolean isAt(String sign) {
        return text.startsWith(sign, at);
    }

    char peek() {
        return isAtEnd() ? '\0' : text.charAt(at);
    }

    void skip(int count) {
        at = Math.min(text.length(), at + count);
    }

    /** Passes a sign if it is here. */
    boolean take(String sign) {
        if (!isAt(sign)) {
            return false;
        }
        syntax.add(new Span(at, at + sign.length()));
        at += sign.length();
        return true;
    }

    /** Marks what lies between a place and here as a sign. */
    void sign(int from) {
        if (from < at) {
            syntax.add(new Span(from, at));
        }
    }

    /** Passes blanks and, if asked, line ends and comments. */
    void blanks(boolean lines) {
        while (!isAtEnd()) {
            char each = text.charAt(at);
            if (each == ' ' || each == '\t' || lines && each == '\n') {
                at++;
            } else if (each == '#') {
                int start = at;
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
                comments.add(new Span(start, at));
            } else {
                return;
            }
        }
    }

    /** The end of a line must be here. */
    void lineEnd() {
        blanks(false);
        if (!isAtEnd() && peek() != '\n') {
            fail("something follows the value on its line");
        }
    }
}
