package io.github.quizmaven.site.file;

import io.github.quizmaven.media.CopiedFiles;
import io.github.quizmaven.media.ImageSize;
import io.github.quizmaven.media.svg.SvgCheck;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that one page shows or links to, to be written beside it in {@code media/} under names
 * that hold the hash of their content. A file is read and checked when the page names it, and read
 * again when its copy is written: at most one is in memory at any time.
 */
public final class PageMedia {

    private static final String FOLDER = "media/";

    /** Most systems take names of 255 bytes. */
    private static final int MOST_BYTES = 200;

    /**
     * A file that may be copied.
     *
     * @param name its name beside the page
     * @param size how large it is shown if it is an image, or null
     */
    private record Copy(String name, @Nullable ImageSize size) {}

    private final SourceFolder source;
    private final String folder;
    private final Map<String, Optional<Copy>> bySource = new HashMap<>();
    private final SortedMap<String, RenderedFile> files = new TreeMap<>();

    /**
     * @param page the page's path from the site's root
     */
    public PageMedia(SourceFolder source, String page) {
        this.source = source;
        this.folder = page.substring(0, page.lastIndexOf('/') + 1) + FOLDER;
    }

    /** The way from the page to the copy of a file; null if there is none. */
    @Nullable String link(String path) {
        return copy(path).map(PageMedia::url).orElse(null);
    }

    @Nullable ImageSource image(String path) {
        return copy(path).map(copy -> new ImageSource(url(copy), copy.size())).orElse(null);
    }

    /** What is to be written before the page is, sorted by path. */
    public List<RenderedFile> files() {
        return List.copyOf(files.values());
    }

    private Optional<Copy> copy(String path) {
        @Nullable Optional<Copy> known = bySource.get(path);
        if (known == null) {
            known =
                    source.read(path, SourceFolder.MOST_BYTES)
                            .filter(content -> isHarmless(path, content))
                            .map(content -> keep(path, content));
            bySource.put(path, known);
        }
        return known;
    }

    /** What the rules refuse is not copied, whatever became of the file since they looked. */
    public static boolean isHarmless(String path, byte[] content) {
        boolean drawing = path.toLowerCase(Locale.ROOT).endsWith(".svg");
        return CopiedFiles.may(path)
                && (!drawing
                        || content.length <= SvgCheck.MAX_BYTES && SvgCheck.flaw(content) == null);
    }

    /** Equal files of one name are one copy, wherever they come from. */
    private Copy keep(String path, byte[] content) {
        byte[] hash = Hashes.whole(content);
        Copy copy = new Copy(name(path, Hashes.digits(hash)), ImageSize.of(path, content));
        String target = folder + copy.name();
        files.putIfAbsent(target, new RenderedFile(target, () -> unchanged(path, hash), true));
        return copy;
    }

    /** The bytes that were checked, read again. */
    private byte[] unchanged(String path, byte[] hash) {
        return source.read(path, SourceFolder.MOST_BYTES)
                .filter(content -> Arrays.equals(hash, Hashes.whole(content)))
                .orElseThrow(
                        () ->
                                new UncheckedIOException(
                                        new IOException(
                                                "`%s` has changed since its page was rendered"
                                                        .formatted(path))));
    }

    private static String name(String path, String hash) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        return cut(plain(stem)) + "-" + hash + plain(ending);
    }

    /** The first characters, of which a name can have that many bytes beside its hash. */
    private static String cut(String stem) {
        int bytes = 0;
        int end = 0;
        while (end < stem.length()) {
            int next = stem.offsetByCodePoints(end, 1);
            bytes += stem.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return stem.substring(0, end);
            }
            end = next;
        }
        return stem;
    }

    /** Without what some file system or server would stumble over. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "-");
    }

    private static String url(Copy copy) {
        return Urls.encodePath(FOLDER + copy.name());
    }
}
