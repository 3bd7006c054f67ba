package io.github.quizmaven.pipeline.setting;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The severity of a rule's diagnostics in this build; null if the rule is off. */
    public @Nullable Severity severity(RuleId rule) {
        @Nullable RuleLevel level = byRule.get(rule.name());
        return level == null ? rule.severity() : level.severity();
    }

    /** Whether there are no diagnostics of a rule in this build. */
    public boolean isOff(String rule) {
        return byRule.get(rule) == RuleLevel.OFF;
    }

    /** The rules of which there are no diagnostics in this build. */
    public Set<String> off() {
        return byRule.keySet().stream().filter(this::isOff).collect(Collectors.toSet());
    }

    /** The diagnostic with its severity in this build; empty if the rule is off. */
    public Stream<Diagnostic> apply(Diagnostic diagnostic) {
        RuleId rule = diagnostic.rule();
        if (!byRule.containsKey(rule.name())) {
            return Stream.of(diagnostic);
        }
        @Nullable Severity severity = severity(rule);
        return severity == null ? Stream.empty() : Stream.of(diagnostic.withSeverity(severity));
    }
}
