package io.github.quizmaven.bundle;

import io.github.quizmaven.bundle.staged.BundlePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in the output folder where the files of a build wait, with the list of those that it is
 * about to put in place. Whatever moment a build ends at, the next one finds in it which files are
 * its predecessor's.
 */
final class Journal {

    private final Path folder;
    private final Path list;
    private final Disk disk;
    private final AtomicInteger staged = new AtomicInteger();

    Journal(Path output, Disk disk) throws IOException {
        this.folder = output.resolve(BundlePath.JOURNAL);
        if (Files.isSymbolicLink(folder)) {
            throw new IOException(folder + " is a link, which no build makes: delete it");
        }
        this.list = folder.resolve("files.json");
        this.disk = disk;
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** The files that an interrupted build was about to put in place. */
    Manifest interrupted() throws IOException {
        @Nullable Manifest read =
                Files.exists(list) ? Manifest.read(Files.readString(list)) : Manifest.EMPTY;
        return read == null ? Manifest.EMPTY : read;
    }

    /** Takes in a file's content and says where it waits. Serves all threads. */
    Path stage(byte[] content) throws IOException {
        Path file = next();
        disk.write(file, content);
        return file;
    }

    /** Takes in a file that waits somewhere else and says where it is now. Serves all threads. */
    Path take(Path waiting) throws IOException {
        Path file = next();
        try {
            disk.move(waiting, file);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            disk.write(file, Files.readAllBytes(waiting));
        }
        return file;
    }

    private Path next() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return folder.resolve("staged-" + staged.getAndIncrement());
    }

    /** Notes the files that will be put in place; from here on they are known to be ours. */
    void commit(Manifest files) throws IOException {
        disk.move(stage(files.json().getBytes(StandardCharsets.UTF_8)), list);
    }

    /** Removes what waits, but not the list of an interrupted build. */
    void discard() throws IOException {
        if (exists()) {
            for (Path file : waiting()) {
                disk.delete(file);
            }
            if (!Files.exists(list)) {
                disk.delete(folder);
            }
        }
    }

    /** Removes all, the list last. */
    void clear() throws IOException {
        discard();
        if (exists()) {
            disk.delete(list);
            disk.delete(folder);
        }
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.equals(list)).sorted().toList();
        }
    }
}
