package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules to which a build gives another severity than their own.
 *
 * @param byRule levels by rule name
 */
public record RuleLevels(Map<String, RuleLevel> byRule) {

    public static final RuleLevels DEFAULT = new RuleLevels(Map.of());

    public RuleLevels {
        byRule = Map.copyOf(byRule);
    }

    /** The report with its severity in this build; empty if the rule is off. */
    public Stream<Diagnostic> apply(Diagnostic diagnostic) {
        @Nullable RuleLevel level = byRule.get(diagnostic.rule().name());
        if (level == null) {
            return Stream.of(diagnostic);
        }
        @Nullable Severity severity = level.severity();
        return severity == null ? Stream.empty() : Stream.of(diagnostic.withSeverity(severity));
    }
}
