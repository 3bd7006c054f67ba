package io.github.quizmaven.pipeline.setting;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        Set<String> off = new HashSet<>();
        for (String each : byRule.keySet()) {
            if (isOff(each)) {
                off.add(each);
            }
        }
        return off;
    }

    /** The diagnostic with its severity in this build; null if the rule is off. */
    public @Nullable Diagnostic apply(Diagnostic diagnostic) {
        RuleId rule = diagnostic.rule();
        if (!byRule.containsKey(rule.name())) {
            return diagnostic;
        }
        @Nullable Severity severity = severity(rule);
        return severity == null ? null : diagnostic.withSeverity(severity);
    }

    // What records do of themselves has much to load first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleLevels levels && byRule.equals(levels.byRule);
    }

    @Override
    public int hashCode() {
        return byRule.hashCode();
    }
}
