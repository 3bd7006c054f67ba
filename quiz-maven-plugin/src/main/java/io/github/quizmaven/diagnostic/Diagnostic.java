package io.github.quizmaven.diagnostic;

import io.github.quizmaven.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem in an author's file.
 *
 * @param rule what the report is about
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
        @Nullable String help,
        List<Related> related,
        @Nullable String question) {

    public Diagnostic {
        related = List.copyOf(related);
    }

    public Diagnostic(RuleId rule, Place place, String message, @Nullable String help) {
        this(rule, rule.severity(), place, message, help, List.of(), null);
    }

    public Diagnostic(
            RuleId rule,
            Place place,
            String message,
            @Nullable String help,
            List<Related> related) {
        this(rule, rule.severity(), place, message, help, related, null);
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, place, message, help, related, question);
    }

    public Diagnostic about(@Nullable String id) {
        return new Diagnostic(rule, severity, place, message, help, related, id);
    }
}
