package io.github.quizmaven.report.machine;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.DiagnosticIdentity;
import io.github.quizmaven.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run over one source folder has checked and found.
 *
 * @param version the plugin's
 * @param prefix what makes a path from the source folder one from where tools look for files, as in
 *     {@code content/src/quiz/}
 * @param files how many files were checked
 * @param questions how many questions they hold
 * @param ignored how many diagnostics comments in the files ignore
 * @param known how many diagnostics a baseline hides
 * @param sound paths of the quizzes without errors, from the source folder, sorted
 * @param rules the documentation of every rule
 * @param findings in reading order
 */
public record CheckedRun(
        String version,
        String prefix,
        int files,
        int questions,
        int ignored,
        int known,
        List<String> sound,
        List<RuleHelp> rules,
        List<Finding> findings) {

    public CheckedRun {
        sound = List.copyOf(sound);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** Gives each diagnostic its identity. */
    public static List<Finding> findings(Diagnostics found, String prefix) {
        List<DiagnosticIdentity> identities = DiagnosticIdentity.of(found, prefix);
        List<Finding> findings = new ArrayList<>();
        for (Diagnostic each : found.all()) {
            findings.add(new Finding(each, identities.get(findings.size())));
        }
        return findings;
    }
}
