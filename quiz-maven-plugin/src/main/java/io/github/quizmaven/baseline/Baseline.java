package io.github.quizmaven.baseline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.DiagnosticIdentity;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The problems that a build knows of.
 *
 * @param lines a name for each, sorted
 */
public record Baseline(List<String> lines) {

    /** No name starts so, since the path of a quiz does not. */
    private static final String COMMENT = "//";

    private static final String HEAD =
            COMMENT
                    + " Known problems of the quizzes, which the build does not report. See"
                    + " docs/baseline.md of the Quiz Maven Plugin.\n"
                    + COMMENT
                    + " Remove lines to see them again; -Dquiz.updateBaseline=true writes this file"
                    + " anew.\n";

    public Baseline {
        lines = lines.stream().distinct().sorted().toList();
    }

    /**
     * What a baseline makes of a run's diagnostics.
     *
     * @param fresh new ones
     * @param known the others
     * @param needless how many lines of the baseline name nothing that is still there
     */
    public record Comparison(Diagnostics fresh, Diagnostics known, int needless) {}

    /** All problems of a run but the plugin's own. */
    public static Baseline of(Diagnostics found) {
        List<DiagnosticIdentity> identities = DiagnosticIdentity.of(found, "");
        return new Baseline(
                IntStream.range(0, identities.size())
                        .filter(index -> canBeKnown(found.all().get(index)))
                        .mapToObj(index -> line(identities.get(index)))
                        .toList());
    }

    /** Reads a file as it was written, or as people and version control left it. */
    public static Baseline read(Path file) throws IOException {
        SourceFile source =
                SourceFile.decode(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        return new Baseline(
                source.text()
                        .lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty() && !each.startsWith(COMMENT))
                        .toList());
    }

    /** Tells new problems from known ones. */
    public Comparison compare(Diagnostics found) {
        Set<String> left = new HashSet<>(lines);
        List<DiagnosticIdentity> identities = DiagnosticIdentity.of(found, "");
        List<Diagnostic> fresh = new ArrayList<>();
        List<Diagnostic> known = new ArrayList<>();
        for (int index = 0; index < identities.size(); index++) {
            Diagnostic each = found.all().get(index);
            boolean old = canBeKnown(each) && left.remove(line(identities.get(index)));
            (old ? known : fresh).add(each);
        }
        return new Comparison(new Diagnostics(fresh), new Diagnostics(known), left.size());
    }

    /** Writes the file whole: whoever looks finds the old one or the new one. */
    public void write(Path file) throws IOException {
        WholeFile.write(
                file, HEAD + String.join("", lines.stream().map(line -> line + "\n").toList()));
    }

    /** A name for people: what is where, and a number if several are the same. */
    private static String line(DiagnosticIdentity identity) {
        StringBuilder line = new StringBuilder(identity.path());
        line.append(": [").append(identity.rule());
        if (identity.occurrence() > 0) {
            line.append(" #").append(identity.occurrence() + 1);
        }
        line.append(']');
        if (identity.question() != null) {
            line.append(' ').append(identity.question());
        }
        if (!identity.text().isEmpty()) {
            line.append(": ").append(identity.text());
        }
        return line.toString().strip();
    }

    /** A fault of the plugin is never a known one. */
    private static boolean canBeKnown(Diagnostic problem) {
        return !problem.rule().equals(RuleId.INTERNAL);
    }
}
