package io.github.quizmaven.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters, worst first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word that users write and read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
