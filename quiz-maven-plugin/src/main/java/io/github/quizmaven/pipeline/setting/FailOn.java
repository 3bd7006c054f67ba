package io.github.quizmaven.pipeline.setting;

import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.Severity;

/** From which severity on a build fails. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    public boolean fails(Diagnostics found) {
        return switch (this) {
            case ERROR -> found.hasErrors();
            case WARNING -> found.atLeast(Severity.WARNING).findAny().isPresent();
            case NEVER -> false;
        };
    }
}
