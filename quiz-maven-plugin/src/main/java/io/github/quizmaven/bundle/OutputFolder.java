package io.github.quizmaven.bundle;

import io.github.quizmaven.bundle.staged.BundlePath;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The output folder as earlier builds have left it: what is there and whose it is. Serves all
 * threads.
 */
final class OutputFolder {

    private final Path root;
    private final Manifest finished;
    private final Manifest interrupted;
    private final SortedSet<String> known;
    private final Path real;

    /** Folders in which a file was allowed already, as most have more than one. */
    private final Set<Path> inside = ConcurrentHashMap.newKeySet();

    /**
     * @param root an existing folder
     */
    OutputFolder(Path root, Manifest interrupted) throws IOException {
        this.root = root;
        this.finished = finished(root);
        this.interrupted = interrupted;
        this.real = root.toRealPath();
        SortedSet<String> all = new TreeSet<>(finished.files().keySet());
        all.addAll(interrupted.files().keySet());
        this.known = Collections.unmodifiableSortedSet(all);
    }

    Path resolve(String path) {
        return FileName.below(root, path);
    }

    Manifest interrupted() {
        return interrupted;
    }

    /** All paths that earlier builds wrote, or may have written before they ended early. */
    SortedSet<String> known() {
        return known;
    }

    /**
     * Whether there is not even a folder for a file. To ask this first is cheap, while each answer
     * that a single file is missing comes as an exception.
     */
    boolean isEmptyAt(String path) {
        return !Files.exists(resolve(path).getParent());
    }

    /** The hash of the file that is there, or null if there is none. */
    @Nullable String hash(String path) throws IOException {
        Path file = resolve(path);
        return Files.isRegularFile(file) ? Sha256.hex(Files.readAllBytes(file)) : null;
    }

    /** Whether a file is there just as an earlier build wrote it. */
    boolean isUntouched(String path) throws IOException {
        @Nullable String hash = hash(path);
        return hash != null
                && (hash.equals(finished.files().get(path))
                        || hash.equals(interrupted.files().get(path)));
    }

    /** Refuses a path that leads out of the folder or to something that no build wrote. */
    void requireOurs(String path) throws IOException {
        if (!BundlePath.isSafe(path)) {
            throw new IOException("`" + path + "` is not in the output folder " + root);
        }
        Path file = resolve(path);
        if (!inside.contains(file.getParent())) {
            requireInside(file, path);
            inside.add(file.getParent());
        }
        if (!known.contains(path)
                && !isEmptyAt(path)
                && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(
                    "`%s` in %s was not written by this plugin: move it away, or choose another output folder"
                            .formatted(path, root));
        }
    }

    private void requireInside(Path file, String path) throws IOException {
        Path existing = file.getParent();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!inside.contains(existing) && !existing.toRealPath().startsWith(real)) {
            throw new IOException("`" + path + "` leads out of the output folder " + root);
        }
        inside.add(existing);
    }

    /** The manifest of the site in a folder; an empty one if there is no site. */
    static Manifest finished(Path root) throws IOException {
        Path file = root.resolve(Manifest.PATH);
        if (!Files.exists(file)) {
            return Manifest.EMPTY;
        }
        @Nullable Manifest read = Manifest.read(Files.readString(file));
        if (read == null) {
            throw new IOException(
                    "`%s` in %s was not written by this plugin: move it away, or choose another output folder"
                            .formatted(Manifest.PATH, root));
        }
        return read;
    }
}
