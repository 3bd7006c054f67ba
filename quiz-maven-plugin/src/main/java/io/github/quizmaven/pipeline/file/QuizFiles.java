package io.github.quizmaven.pipeline.file;

import io.github.quizmaven.bundle.staged.Staged;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.site.QuizSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a quiz and what it shows, written but not yet part of the site.
 *
 * @param path the quiz's file
 * @param summary what catalogues say of it; null if there is no page
 * @param files what was written, in the order in which it is put in place
 * @param bug why there is no page; null if there is one
 */
public record QuizFiles(
        String path, @Nullable QuizSummary summary, List<Staged> files, @Nullable Diagnostic bug) {

    public QuizFiles {
        files = List.copyOf(files);
    }

    /** The page could not be made. */
    public static QuizFiles none(String path, Diagnostic bug) {
        return new QuizFiles(path, null, List.of(), bug);
    }
}
