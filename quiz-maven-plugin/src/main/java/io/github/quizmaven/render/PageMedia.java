package io.github.quizmaven.render;

import io.github.quizmaven.media.ImageSize;
import io.github.quizmaven.source.SourceFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the files that one page shows or links to, to be written beside it in {@code media/}
 * under names that hold the hash of their content.
 */
final class PageMedia {

    private static final String FOLDER = "media/";

    private final SourceFolder source;
    private final String folder;
    private final Map<String, RenderedFile> bySource = new HashMap<>();
    private final SortedMap<String, RenderedFile> files = new TreeMap<>();

    /**
     * @param page the page's path from the site's root
     */
    PageMedia(SourceFolder source, String page) {
        this.source = source;
        this.folder = page.substring(0, page.lastIndexOf('/') + 1) + FOLDER;
    }

    /** The way from the page to the copy of a file; null if the file cannot be read. */
    @Nullable String link(String path) {
        @Nullable RenderedFile copy = copy(path);
        return copy == null ? null : url(copy);
    }

    @Nullable ImageSource image(String path) {
        @Nullable RenderedFile copy = copy(path);
        return copy == null ? null : new ImageSource(url(copy), ImageSize.of(path, copy.content()));
    }

    /** What is to be written before the page is, sorted by path. */
    List<RenderedFile> files() {
        return List.copyOf(files.values());
    }

    private @Nullable RenderedFile copy(String path) {
        @Nullable RenderedFile known = bySource.get(path);
        if (known == null) {
            Optional<byte[]> content = source.read(path, SourceFolder.MOST_BYTES);
            known = content.map(bytes -> keep(path, bytes)).orElse(null);
        }
        return known;
    }

    /** Equal files of one name are one copy, wherever they come from. */
    private RenderedFile keep(String path, byte[] content) {
        RenderedFile copy = new RenderedFile(folder + name(path, content), content, true);
        files.putIfAbsent(copy.path(), copy);
        bySource.put(path, copy);
        return copy;
    }

    private static String name(String path, byte[] content) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        return plain(stem) + "-" + Hashes.of(content) + plain(ending);
    }

    /** Without what some file system or server would stumble over. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "-");
    }

    private String url(RenderedFile copy) {
        return Urls.encodePath(FOLDER + copy.path().substring(folder.length()));
    }
}
