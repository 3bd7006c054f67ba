package io.github.quizmaven.pipeline;

import io.github.quizmaven.baseline.Baseline;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.pipeline.cache.LastRun;
import io.github.quizmaven.pipeline.catalog.RulePages;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source folder after every file was checked.
 *
 * @param files how many files were checked
 * @param questions how many questions their quizzes hold
 * @param found all diagnostics that are news, in the severities of the build
 * @param known those that a baseline hides
 * @param ignored how many diagnostics comments in the files ignore
 * @param valid paths of the quizzes without errors, sorted
 * @param invalid paths of the quizzes with errors, be they known ones, sorted
 * @param hashes the SHA-256 of each file's bytes as they were checked, by path
 */
public record Analysis(
        int files,
        int questions,
        Diagnostics found,
        Diagnostics known,
        int ignored,
        List<String> valid,
        List<String> invalid,
        Map<String, String> hashes) {

    public Analysis {
        valid = List.copyOf(valid);
        invalid = List.copyOf(invalid);
        hashes = Map.copyOf(hashes);
    }

    /**
     * The same in the terms of reports for tools.
     *
     * @param version the plugin's
     * @param prefix what turns paths from the source folder into those of the reports
     * @param source the source folder
     */
    public CheckedRun run(String version, String prefix, Path source) {
        SourceTree tree = SourceTree.at(source);
        return new CheckedRun(
                version,
                prefix,
                files,
                questions,
                ignored,
                known.all().size(),
                valid,
                RulePages.help(),
                CheckedRun.findings(found, prefix, path -> checked(tree, path)));
    }

    /** A file as it was checked; null if it has changed since. */
    private @Nullable SourceFile checked(SourceTree tree, String path) {
        return tree.open(path, SourceTree.MAX_BYTES) instanceof Opened.Content content
                        && Sha256.hex(content.bytes()).equals(hashes.get(path))
                ? SourceFile.decode(path, content.bytes())
                : null;
    }

    /** What a run found that was like this one. */
    public static Analysis of(LastRun.Outcome outcome) {
        return new Analysis(
                outcome.files(),
                outcome.questions(),
                Diagnostics.of(outcome.found()),
                Diagnostics.of(List.of()),
                outcome.ignored(),
                outcome.valid(),
                outcome.invalid(),
                outcome.hashes());
    }

    /** What the cache keeps of it. */
    LastRun.Outcome outcome() {
        return new LastRun.Outcome(files, questions, ignored, found.all(), valid, invalid, hashes);
    }

    /** The same with the known ones among the diagnostics told from the others. */
    public Analysis with(Baseline.Comparison news) {
        return new Analysis(
                files, questions, news.fresh(), news.known(), ignored, valid, invalid, hashes);
    }

    /** The files that have errors, be they known ones. */
    Set<String> withErrors() {
        return Stream.of(found, known)
                .flatMap(each -> each.atLeast(Severity.ERROR))
                .map(each -> each.place().path())
                .collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return valid.isEmpty() && invalid.isEmpty();
    }
}
