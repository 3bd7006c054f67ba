package io.github.quizmaven.rule.text;

import io.github.quizmaven.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pairs what opens in a formula with what closes it: braces, environments, stretched fences. */
final class FormulaPairs {

    /**
     * The first thing in a formula that has no other half.
     *
     * @param place in the formula
     */
    record Flaw(Span place, String message, String help) {}

    /** Comments and escaped characters are matched to be passed over. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<open>\\{)|(?<close>\\})"
                            + "|\\\\(?<edge>begin|end)\\s*+\\{(?<name>[^{}]*+)\\}"
                            + "|\\\\(?<side>left|right)(?![A-Za-z])\\s*+(?:\\\\?[^\\sA-Za-z]|\\.)?"
                            + "|\\\\(?:[A-Za-z]+|.)|%[^\\n]*",
                    Pattern.DOTALL);

    /** What opened: how it is written, and what closes it. */
    private record Opening(Span place, String written, String closing) {}

    private final Deque<Opening> open = new ArrayDeque<>();

    private FormulaPairs() {}

    static @Nullable Flaw flaw(CharSequence formula) {
        FormulaPairs pairs = new FormulaPairs();
        Matcher token = TOKEN.matcher(formula);
        while (token.find()) {
            Flaw flaw = pairs.read(token);
            if (flaw != null) {
                return flaw;
            }
        }
        return pairs.open.isEmpty() ? null : unclosed(pairs.open.peek());
    }

    private @Nullable Flaw read(Matcher token) {
        Span whole = new Span(token.start(), token.end());
        if (token.group("open") != null) {
            open.push(new Opening(whole, "{", "}"));
        } else if (token.group("close") != null) {
            return close(whole, "}", "{");
        } else if (token.group("edge") != null) {
            String name = "{" + token.group("name") + "}";
            if (token.group("edge").equals("end")) {
                return close(whole, "\\end" + name, "\\begin" + name);
            }
            open.push(new Opening(whole, "\\begin" + name, "\\end" + name));
        } else if (token.group("side") != null) {
            String side = "\\" + token.group("side");
            Span place = new Span(whole.start(), whole.start() + side.length());
            if (side.equals("\\right")) {
                return close(place, side, "\\left");
            }
            open.push(new Opening(place, side, "\\right"));
        }
        return null;
    }

    private @Nullable Flaw close(Span place, String written, String opening) {
        Opening last = open.peek();
        if (last != null && last.closing().equals(written)) {
            open.pop();
            return null;
        }
        boolean later = open.stream().anyMatch(each -> each.closing().equals(written));
        if (last != null && later) {
            return unclosed(last);
        }
        return new Flaw(
                place,
                "`" + written + "` closes nothing in this formula",
                "put `" + opening + "` before it, or remove it");
    }

    private static Flaw unclosed(Opening opening) {
        return new Flaw(
                opening.place(),
                "`" + opening.written() + "` is not closed in this formula",
                "put `" + opening.closing() + "` after it");
    }
}
