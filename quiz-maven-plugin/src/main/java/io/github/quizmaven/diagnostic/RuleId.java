package io.github.quizmaven.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * The name of what a diagnostic is about; authors see it in brackets and set its severity by it.
 *
 * @param name kebab-case, never reused for something else
 * @param severity the severity unless a build sets another
 */
public record RuleId(String name, Severity severity) {

    /** What reports faults of the plugin, not of an author. */
    public static final RuleId INTERNAL = error("internal");

    public static RuleId error(String name) {
        return new RuleId(name, Severity.ERROR);
    }

    public static RuleId warning(String name) {
        return new RuleId(name, Severity.WARNING);
    }

    public static RuleId info(String name) {
        return new RuleId(name, Severity.INFO);
    }

    // What records do of themselves has much to load first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId rule && name.equals(rule.name) && severity == rule.severity;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
