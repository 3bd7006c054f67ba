package io.github.quizmaven.bundle;

import io.github.quizmaven.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings an output folder to a site's files: first all of them wait beside it, then assets, pages
 * (the catalogues above them last) and the manifest are moved in place one by one, and only then
 * what an earlier build has left goes. Files that no build wrote are never touched.
 */
public final class BundleWriter {

    private final Path output;
    private final Disk disk;

    /**
     * @param output the folder, which need not exist
     */
    public BundleWriter(Path output) {
        this(output, Disk.REAL);
    }

    BundleWriter(Path output, Disk disk) {
        this.output = output;
        this.disk = disk;
    }

    /**
     * Writes a site; each file is let go before the next is asked for.
     *
     * @throws IOException if the folder holds a file of someone else in the place of one of these,
     *     or if a path leads out of the folder, or if the disk fails
     */
    public Written write(Iterable<RenderedFile> files) throws IOException {
        Files.createDirectories(output);
        Journal journal = new Journal(output, disk);
        Staging staging = new Staging(new OutputFolder(output, journal.interrupted()), journal);
        try {
            for (RenderedFile file : files) {
                staging.add(file);
            }
        } catch (IOException | RuntimeException failure) {
            journal.discard();
            throw failure;
        }
        return staging.putInPlace(disk);
    }
}
