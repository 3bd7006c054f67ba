package io.github.quizmaven.report.machine;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.DiagnosticIdentity;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.source.Place;
import java.util.List;

/**
 * One diagnostic as tools name it.
 *
 * @param diagnostic what was found
 * @param identity what tells it from others, in this run and the next ones
 * @param edits what fixes it; none if only the author can, or if the file is not known
 */
public record Finding(Diagnostic diagnostic, DiagnosticIdentity identity, List<PlacedEdit> edits) {

    public Finding {
        edits = List.copyOf(edits);
    }

    /** Whether what the author obviously meant stays when the edits are made. */
    public boolean isFixSafe() {
        return diagnostic.fix() != null && diagnostic.fix().safe();
    }

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
