package io.github.quizmaven.diagnostic;

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
}
