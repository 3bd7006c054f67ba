package io.github.quizmaven.mojo.run;

import io.github.quizmaven.baseline.Baseline;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.report.Summary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The known problems of one module.
 *
 * @param file where they are kept, or null if the build does not know of any
 * @param shown how messages name the file
 * @param update whether the file is to hold what is found now
 * @param all whether all quizzes of the module are checked, so that it shows what is mended
 */
public record ModuleBaseline(@Nullable Path file, String shown, boolean update, boolean all) {

    /**
     * What is left of an analysis.
     *
     * @param message what there is to say about the file, or null
     */
    record Outcome(Analysis analysis, @Nullable String message) {}

    public static ModuleBaseline of(
            @Nullable File configured, boolean update, boolean all, ModuleFolders folders)
            throws SettingsException {
        if (configured == null) {
            if (update) {
                throw new SettingsException(
                        "`quiz.updateBaseline` has no file to write: set `quiz.baseline`");
            }
            return new ModuleBaseline(null, "", false, all);
        }
        if (update && !all) {
            throw new SettingsException(
                    "`quiz.updateBaseline` needs all quizzes: leave out `quiz.includes`");
        }
        Path file = folders.file(configured);
        return new ModuleBaseline(file, folders.relative(file), update, all);
    }

    /** The same, but its file is only read. */
    ModuleBaseline asItIs() {
        return new ModuleBaseline(file, shown, false, all);
    }

    /** Refuses a file that cannot be meant. */
    void check() throws SettingsException {
        if (file != null && Files.isDirectory(file)) {
            throw new SettingsException(
                    "`quiz.baseline` is `%s`, which is a folder".formatted(shown));
        }
        if (file != null && !update && !Files.exists(file)) {
            throw new SettingsException(
                    ("`quiz.baseline` is `%s`, which does not exist:"
                                    + " `-Dquiz.updateBaseline=true` writes it")
                            .formatted(shown));
        }
    }

    /** Tells new problems from known ones, and writes the file if that is wanted. */
    Outcome apply(Analysis analysis) throws IOException {
        if (file == null) {
            return new Outcome(analysis, null);
        }
        Baseline before = Files.exists(file) ? Baseline.read(file) : new Baseline(List.of());
        if (update) {
            return updated(analysis, before, file);
        }
        Baseline.Comparison news = before.compare(analysis.found());
        return new Outcome(analysis.with(news), all ? needless(news.needless()) : null);
    }

    private Outcome updated(Analysis analysis, Baseline before, Path target) throws IOException {
        Baseline now = Baseline.of(analysis.found());
        Analysis news = analysis.with(now.compare(analysis.found()));
        String size = Summary.plural(now.lines().size(), "known problem");
        if (Files.exists(target) && now.equals(before)) {
            return new Outcome(news, "`%s` stays as it is: %s".formatted(shown, size));
        }
        now.write(target);
        return new Outcome(
                news,
                "wrote `%s`: %s, %d added, %d removed"
                        .formatted(shown, size, missing(now, before), missing(before, now)));
    }

    private static int missing(Baseline from, Baseline in) {
        Set<String> left = new HashSet<>(from.lines());
        in.lines().forEach(left::remove);
        return left.size();
    }

    private @Nullable String needless(int count) {
        return count == 0
                ? null
                : "%s of `%s` %s no longer needed: `-Dquiz.updateBaseline=true` removes %s"
                        .formatted(
                                Summary.plural(count, "line"),
                                shown,
                                count == 1 ? "is" : "are",
                                count == 1 ? "it" : "them");
    }

    // What records do of themselves has much to load first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModuleBaseline baseline
                && Objects.equals(file, baseline.file)
                && shown.equals(baseline.shown)
                && update == baseline.update
                && all == baseline.all;
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
