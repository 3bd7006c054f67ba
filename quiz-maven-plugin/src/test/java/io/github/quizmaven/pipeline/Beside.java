package io.github.quizmaven.pipeline;

import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What stands beside the files of a folder, for checks of one of them. */
final class Beside {

    private Beside() {}

    static SourceTree tree(Path folder) throws IOException {
        return SourceTree.below(folder, List.of(), List.of());
    }

    static SourceFolder in(Path folder) throws IOException {
        return new FolderLookup(tree(folder), BuiltIn.STAGES);
    }
}
