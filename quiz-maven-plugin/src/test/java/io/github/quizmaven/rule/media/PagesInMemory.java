package io.github.quizmaven.rule.media;

import io.github.quizmaven.source.FilesInMemory;
import io.github.quizmaven.source.Opened;
import io.github.quizmaven.source.SourceFolder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A source folder that exists in memory only, with pages. */
record PagesInMemory(FilesInMemory files, Map<String, Target> pages) implements SourceFolder {

    /** Files with nothing in them. */
    static PagesInMemory of(String... paths) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(path, new byte[0]);
        }
        return new PagesInMemory(new FilesInMemory(files), Map.of());
    }

    PagesInMemory with(String path, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(files.files());
        more.put(path, content);
        return new PagesInMemory(new FilesInMemory(more), pages);
    }

    PagesInMemory withPage(String path, boolean complete, String... questions) {
        Map<String, Target> more = new HashMap<>(pages);
        more.put(path, new Target(Set.of(questions), complete));
        return new PagesInMemory(with(path, new byte[0]).files(), more);
    }

    @Override
    public Set<String> names(String folder) {
        return files.names(folder);
    }

    @Override
    public @Nullable Target page(String path) {
        return pages.get(path);
    }

    @Override
    public Opened open(String path, int most) {
        return files.open(path, most);
    }
}
