package io.github.quizmaven.pipeline.setting;

import io.github.quizmaven.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** What a build makes of a rule's reports. */
public enum RuleLevel {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    OFF(null);

    private final @Nullable Severity severity;

    RuleLevel(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** The severity of its reports; null if there are none. */
    public @Nullable Severity severity() {
        return severity;
    }
}
