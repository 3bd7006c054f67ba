package io.github.quizmaven.suppress;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Place;
import org.jspecify.annotations.Nullable;

/** The diagnostics about comments that ignore nothing. */
public final class UnusedIgnores {

    public static final RuleId RULE = RuleId.warning("ignore-unused");

    private UnusedIgnores() {}

    /** Why a comment can never ignore anything, or null if it can. */
    static @Nullable Diagnostic hopeless(Ignore ignore, IgnorableRules rules) {
        String rule = ignore.rule();
        if (rule.isEmpty()) {
            return diagnostic(
                    ignore,
                    "this names no rule, so it ignores nothing",
                    "write the rule that is in brackets after the problem:"
                            + " `<!-- quiz-ignore rule: reason -->`");
        }
        if (rules.contains(rule)) {
            return ignore.region() != null
                    ? null
                    : diagnostic(
                            ignore,
                            "there is nothing below this comment that it could be about",
                            "move it above what it is about, or to the end of that line");
        }
        if (rules.known().contains(rule)) {
            return diagnostic(
                    ignore,
                    "`" + rule + "` cannot be ignored",
                    "fix what it reports, and remove it from this comment");
        }
        return diagnostic(
                ignore,
                "`" + rule + "` is not a rule, so this ignores nothing",
                Suggestion.of(rule, rules.known())
                        .map(
                                each ->
                                        Help.of(
                                                "did you mean `" + each + "`?",
                                                Fix.safe(ignore.place().span(), each)))
                        .orElseGet(() -> Help.of("write what is in brackets after the problem")));
    }

    /** That there was nothing to ignore in what a comment covers. */
    static Diagnostic unused(Ignore ignore, Place region) {
        String where =
                region.line() == region.endLine()
                        ? "on line " + region.line()
                        : "on lines " + region.line() + " to " + region.endLine();
        return diagnostic(
                ignore,
                "there is no `%s` to ignore %s".formatted(ignore.rule(), where),
                "remove it, or move the comment to what is reported");
    }

    private static Diagnostic diagnostic(Ignore ignore, String message, String help) {
        return diagnostic(ignore, message, Help.of(help));
    }

    private static Diagnostic diagnostic(Ignore ignore, String message, Help help) {
        return new Diagnostic(RULE, ignore.place(), message, help);
    }
}
