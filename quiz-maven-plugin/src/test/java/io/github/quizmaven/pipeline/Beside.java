package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.file.CheckedFile;
import io.github.quizmaven.pipeline.work.FolderLookup;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks of one file, with what is beside it but without the other files of a run. */
public final class Beside {

    static final Stages STAGES = Stages.of(new QuizSchema());

    private Beside() {}

    static SourceFolder in(Path folder) throws IOException {
        return new FolderLookup(SourceTree.below(folder, List.of(), List.of()));
    }

    public static List<Diagnostic> check(SourceFile file) {
        return check(STAGES, file, SourceFolder.EMPTY);
    }

    static List<Diagnostic> check(SourceFile file, SourceFolder folder) {
        return check(STAGES, file, folder);
    }

    /** All that is wrong with a quiz, unused comments included, in the order people read it in. */
    static List<Diagnostic> check(Stages stages, SourceFile file, SourceFolder folder) {
        CheckedFile checked =
                new FilePass.Maker(stages, folder, RuleCatalog.ignorable(Set.of()))
                        .quiz(file, "")
                        .checked();
        List<Diagnostic> found = new ArrayList<>(checked.found());
        if (checked.suppressions() != null) {
            found.addAll(Objects.requireNonNull(checked.suppressions()).unused());
        }
        return Diagnostics.of(found).all();
    }
}
