package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.source.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reports about comments that ignore nothing. */
final class IgnoreUnused {

    static final RuleId RULE = RuleId.warning("ignore-unused");

    private IgnoreUnused() {}

    /** Why a comment can never ignore anything, or null if it can. */
    static @Nullable Diagnostic hopeless(Ignore ignore) {
        String rule = ignore.rule();
        if (rule.isEmpty()) {
            return report(
                    ignore,
                    "this names no rule, so it ignores nothing",
                    "write the rule that stands in brackets behind the problem:"
                            + " `<!-- quiz-ignore rule: reason -->`");
        }
        if (!RuleCatalog.names().contains(rule)) {
            return report(
                    ignore,
                    "`" + rule + "` is no rule, so this ignores nothing",
                    Suggestion.of(rule, RuleCatalog.names())
                            .map(each -> "did you mean `" + each + "`?")
                            .orElse("write what stands in brackets behind the problem"));
        }
        if (!RuleCatalog.canBeIgnored(rule)) {
            return report(
                    ignore,
                    "`" + rule + "` cannot be ignored",
                    "mend what it reports, and remove it from this comment");
        }
        return ignore.region() == null
                ? report(
                        ignore,
                        "nothing stands below this comment that it could be about",
                        "move it above what it is about, or to the end of that line")
                : null;
    }

    /** That there was nothing to ignore in what a comment covers. */
    static Diagnostic unused(Ignore ignore) {
        return report(
                ignore,
                "there is no `%s` to ignore %s"
                        .formatted(ignore.rule(), where(Objects.requireNonNull(ignore.region()))),
                "remove it, or move the comment to what is reported");
    }

    private static String where(Place region) {
        return region.line() == region.endLine()
                ? "on line " + region.line()
                : "on lines " + region.line() + " to " + region.endLine();
    }

    private static Diagnostic report(Ignore ignore, String message, String help) {
        return new Diagnostic(RULE, ignore.place(), message, help);
    }
}
