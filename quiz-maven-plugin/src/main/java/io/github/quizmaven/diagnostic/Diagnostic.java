package io.github.quizmaven.diagnostic;

import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem in an author's file. What it says is one line by construction and safe to print,
 * whatever an author wrote into the file.
 *
 * @param rule what it is about
 * @param severity how much it matters in this build
 * @param place where it is
 * @param message what is wrong: one line, lower case, no full stop, names in backticks
 * @param help the author's next action, or null if the message says it
 * @param related other places that explain it, in the order of interest
 * @param question the id of the question that it is about, or null if that is unknown or none
 */
public record Diagnostic(
        RuleId rule,
        Severity severity,
        Place place,
        String message,
        @Nullable Help help,
        List<Related> related,
        @Nullable String question) {

    public Diagnostic {
        message = OneLine.of(message);
        related = List.copyOf(related);
    }

    /** Without help, as the message says what to do. */
    public Diagnostic(RuleId rule, Place place, String message) {
        this(rule, place, message, (Help) null);
    }

    public Diagnostic(RuleId rule, Place place, String message, @Nullable String help) {
        this(rule, place, message, help, List.of());
    }

    public Diagnostic(RuleId rule, Place place, String message, @Nullable Help help) {
        this(rule, place, message, help, List.of());
    }

    public Diagnostic(
            RuleId rule,
            Place place,
            String message,
            @Nullable String help,
            List<Related> related) {
        this(rule, place, message, help == null ? null : Help.of(help), related);
    }

    public Diagnostic(
            RuleId rule, Place place, String message, @Nullable Help help, List<Related> related) {
        this(rule, rule.severity(), place, message, help, related, null);
    }

    /** The edits that remove what is wrong, or null if only the author can. */
    public @Nullable Fix fix() {
        return help == null ? null : help.fix();
    }

    /** The same for its author alone to fix. */
    public Diagnostic withoutFix() {
        @Nullable Help words = help == null ? null : help.with(null);
        return new Diagnostic(rule, severity, place, message, words, related, question);
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, place, message, help, related, question);
    }

    public Diagnostic about(@Nullable String id) {
        return new Diagnostic(rule, severity, place, message, help, related, id);
    }
}
