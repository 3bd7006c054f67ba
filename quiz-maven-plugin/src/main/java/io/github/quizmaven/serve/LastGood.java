package io.github.quizmaven.serve;

import io.github.quizmaven.bundle.staged.BundlePath;
import io.github.quizmaven.source.folder.FileName;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A site's files as a browser may ask for them. Pages of quizzes that have become flawed are no
 * longer part of the site: they are shown as they were when they were sound. Serves all threads.
 */
public final class LastGood {

    private final Path root;
    private final Map<String, Map<String, byte[]>> kept = new ConcurrentHashMap<>();

    /**
     * @param root the site's folder, which need not exist yet
     */
    public LastGood(Path root) {
        this.root = root;
    }

    /**
     * Takes in what is about to leave the site.
     *
     * @param pages the folders of all pages that must not be part of it now, as in {@code
     *     linux/files/}
     */
    public void keep(Collection<String> pages) throws IOException {
        kept.keySet().retainAll(pages);
        for (String page : pages) {
            if (!kept.containsKey(page)) {
                Map<String, byte[]> files = files(page);
                if (!files.isEmpty()) {
                    kept.put(page, files);
                }
            }
        }
    }

    private Map<String, byte[]> files(String page) throws IOException {
        Path folder = FileName.below(root, page.substring(0, page.length() - 1));
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isRegularFile(folder.resolve("index.html"))) {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            files.put(page + FileName.path(folder, file), Files.readAllBytes(file));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        return files;
    }

    /**
     * A file of the site; nothing if there is none of that path, or if it leads out of the site.
     */
    Optional<byte[]> read(String path) throws IOException {
        if (!BundlePath.isSafe(path) && !path.equals(BundlePath.MANIFEST)) {
            return Optional.empty();
        }
        @Nullable Path file = existing(path);
        if (file != null && Files.isRegularFile(file)) {
            return Optional.of(Files.readAllBytes(file));
        }
        return kept.values().stream()
                .filter(files -> files.containsKey(path))
                .map(files -> files.get(path))
                .findFirst();
    }

    /** Whether the path is that of a folder of the site, so that a slash is missing. */
    boolean isFolder(String path) throws IOException {
        @Nullable Path folder = BundlePath.isSafe(path) ? existing(path) : null;
        return folder != null && Files.isDirectory(folder) || kept.containsKey(path + "/");
    }

    private @Nullable Path existing(String path) throws IOException {
        try {
            Path file = FileName.below(root, path);
            boolean inside = Files.exists(file) && file.toRealPath().startsWith(root.toRealPath());
            return inside ? file : null;
        } catch (InvalidPathException impossible) {
            return null;
        }
    }
}
