package io.github.quizmaven.report.machine;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.DiagnosticIdentity;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.source.Place;

/**
 * One diagnostic as tools name it.
 *
 * @param diagnostic what was found
 * @param identity what tells it from others, in this run and the next ones
 */
public record Finding(Diagnostic diagnostic, DiagnosticIdentity identity) {

    public String rule() {
        return identity.rule();
    }

    /** The file's path from where tools look for it, with {@code /}. */
    public String path() {
        return identity.path();
    }

    public Severity severity() {
        return diagnostic.severity();
    }

    public Place place() {
        return diagnostic.place();
    }

    /** The message, and below it the help if there is one. */
    public String messageAndHelp() {
        return diagnostic.help() == null
                ? diagnostic.message()
                : diagnostic.message() + "\nhelp: " + diagnostic.help().whole();
    }
}
