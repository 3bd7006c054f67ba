package io.github.quizmaven.report.machine;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.DiagnosticIdentity;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        return findings(found, prefix, path -> null);
    }

    /**
     * Gives each diagnostic its identity, and its edits their places.
     *
     * @param files finds a file as it was checked; null for one that is not there any more
     */
    public static List<Finding> findings(
            Diagnostics found, String prefix, Function<String, @Nullable SourceFile> files) {
        List<DiagnosticIdentity> identities = DiagnosticIdentity.of(found, prefix);
        List<Finding> findings = new ArrayList<>();
        @Nullable String read = null;
        @Nullable SourceFile file = null;
        for (Diagnostic each : found.all()) {
            @Nullable Fix fix = each.fix();
            String path = each.place().path();
            if (fix != null && !path.equals(read)) {
                read = path;
                file = files.apply(path);
            }
            List<PlacedEdit> edits = fix == null || file == null ? List.of() : edits(fix, file);
            findings.add(new Finding(each, identities.get(findings.size()), edits));
        }
        return findings;
    }

    private static List<PlacedEdit> edits(Fix fix, SourceFile file) {
        return fix.edits().stream()
                .map(each -> new PlacedEdit(file.place(each.span()), each.replacement()))
                .toList();
    }
}
