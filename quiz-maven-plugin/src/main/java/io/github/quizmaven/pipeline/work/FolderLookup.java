package io.github.quizmaven.pipeline.work;

import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks things up in the source folder and remembers the names in it for one run. */
public final class FolderLookup implements SourceFolder {

    private final SourceTree tree;
    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

    public FolderLookup(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public Set<String> names(String folder) {
        return names.computeIfAbsent(folder, tree::names);
    }

    @Override
    public Opened open(String path, int most) {
        return tree.open(path, most);
    }

    @Override
    public Opened.@Nullable Refused refusal(String path, int most) {
        return tree.refusal(path, most);
    }
}
