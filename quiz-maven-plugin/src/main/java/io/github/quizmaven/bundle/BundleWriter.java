package io.github.quizmaven.bundle;

import io.github.quizmaven.bundle.staged.WaitingRoom;
import io.github.quizmaven.site.file.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Brings an output folder to a site's files: first all of them wait beside it, then assets, pages
 * (the catalogues above them last) and the manifest are moved in place one by one, and only then
 * what an earlier build has left goes. Files that no build wrote are never touched. One build
 * writes at a time.
 */
public final class BundleWriter {

    private final Path output;
    private final Disk disk;
    private final Duration patience;
    private final @Nullable WaitingRoom room;

    /**
     * @param output the folder, which need not exist
     */
    public BundleWriter(Path output) {
        this(output, Disk.REAL, OutputLock.PATIENCE, null);
    }

    /**
     * @param output the folder, which need not exist
     * @param room where files wait that were made before
     */
    public BundleWriter(Path output, @Nullable WaitingRoom room) {
        this(output, Disk.REAL, OutputLock.PATIENCE, room);
    }

    BundleWriter(Path output, Disk disk) {
        this(output, disk, OutputLock.PATIENCE, null);
    }

    /**
     * @param patience how long to wait for another build that writes to the folder
     */
    BundleWriter(Path output, Disk disk, Duration patience, @Nullable WaitingRoom room) {
        this.output = output;
        this.disk = disk;
        this.patience = patience;
        this.room = room;
    }

    /**
     * Writes a site; each file is let go before the next is asked for.
     *
     * @throws IOException if the folder holds a file of someone else in the place of one of these,
     *     or if a path leads out of the folder, or if another build keeps writing to it, or if the
     *     disk fails
     */
    public Written write(Iterable<RenderedFile> files) throws IOException {
        try (Bundle bundle = open()) {
            for (RenderedFile file : files) {
                bundle.add(file);
            }
            return bundle.finish();
        }
    }

    /**
     * Starts a site.
     *
     * @throws IOException if another build keeps writing to the folder, or if the disk fails
     */
    public Bundle open() throws IOException {
        boolean created = Files.notExists(output);
        Files.createDirectories(output);
        OutputLock lock = OutputLock.of(output, patience);
        try {
            Journal journal = new Journal(output, disk);
            OutputFolder folder = new OutputFolder(output, journal.interrupted());
            return new Bundle(
                    lock,
                    journal,
                    new Staging(folder, journal, room),
                    new Bundle.Place(output, created, disk));
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }
}
