package io.github.quizmaven.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The output folder as earlier builds have left it: what lies there and whose it is. */
final class OutputFolder {

    private final Path root;
    private final Manifest finished;
    private final Manifest interrupted;

    OutputFolder(Path root, Manifest interrupted) throws IOException {
        this.root = root;
        this.finished = finished(root);
        this.interrupted = interrupted;
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    Manifest interrupted() {
        return interrupted;
    }

    /** All paths that earlier builds wrote, or may have written before they ended early. */
    Set<String> known() {
        Set<String> known = new TreeSet<>(finished.files().keySet());
        known.addAll(interrupted.files().keySet());
        return known;
    }

    /** The hash of the file that lies there, or null if there is none. */
    @Nullable String hash(String path) throws IOException {
        Path file = resolve(path);
        return Files.isRegularFile(file) ? hash(Files.readAllBytes(file)) : null;
    }

    /** Whether a file lies there just as an earlier build wrote it. */
    boolean isUntouched(String path) throws IOException {
        @Nullable String hash = hash(path);
        return hash != null
                && (hash.equals(finished.files().get(path))
                        || hash.equals(interrupted.files().get(path)));
    }

    /** Refuses a path that leads out of the folder or to something that no build wrote. */
    void requireOurs(String path) throws IOException {
        if (!BundlePath.isSafe(path)) {
            throw new IOException("`" + path + "` does not lie in the output folder " + root);
        }
        Path file = resolve(path);
        Path existing = file.getParent();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!existing.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException("`" + path + "` leads out of the output folder " + root);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !known().contains(path)) {
            throw new IOException(
                    "`%s` in %s was not written by this plugin: move it away, or choose another `quiz.output`"
                            .formatted(path, root));
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Manifest finished(Path root) throws IOException {
        Path file = root.resolve(Manifest.PATH);
        if (!Files.exists(file)) {
            return Manifest.EMPTY;
        }
        @Nullable Manifest read = Manifest.read(Files.readString(file));
        if (read == null) {
            throw new IOException(
                    "`%s` in %s was not written by this plugin: move it away, or choose another `quiz.output`"
                            .formatted(Manifest.PATH, root));
        }
        return read;
    }
}
