package io.github.quizmaven.bundle;

import io.github.quizmaven.bundle.staged.Intake;
import io.github.quizmaven.bundle.staged.Staged;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.folder.Stamp;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One build's files on their way into the output folder. They wait beside it until all of them are
 * there; a bundle that is closed before leaves the folder as it was.
 */
public final class Bundle implements Closeable, Intake {

    private final OutputLock lock;
    private final Journal journal;
    private final Staging staging;
    private final Place place;
    private boolean finished;

    /**
     * Where the bundle goes.
     *
     * @param created whether the output folder was made for it
     */
    record Place(Path output, boolean created, Disk disk) {}

    Bundle(OutputLock lock, Journal journal, Staging staging, Place place) {
        this.lock = lock;
        this.journal = journal;
        this.staging = staging;
        this.place = place;
    }

    /**
     * Takes in a file and lets it go.
     *
     * @throws IOException if the folder holds a file of someone else in the place of this one, or
     *     if its path leads out of the folder, or if the disk fails
     */
    public void add(RenderedFile file) throws IOException {
        staging.add(staging.stage(file));
    }

    /**
     * Takes in a file and lets it go, but does not make it part of the site. Serves all threads.
     *
     * @throws IOException as {@link #add(RenderedFile)} does
     */
    @Override
    public Staged stage(RenderedFile file) throws IOException {
        return staging.stage(file);
    }

    /**
     * A file that was let go earlier, if the folder still has it just so or it waits to become part
     * of it; null if not. Serves all threads.
     */
    @Override
    public @Nullable Staged still(Staged earlier) throws IOException {
        return staging.still(earlier);
    }

    /** Makes a file that was let go part of the site. */
    public void add(Staged file) throws IOException {
        staging.add(file);
    }

    /** Makes a file that was taken in no part of the site. */
    public void drop(String path) {
        staging.drop(path);
    }

    /** Puts all files in place: assets, then pages, then the manifest; then what is stale goes. */
    public Written finish() throws IOException {
        finished = true;
        boolean interrupted = journal.exists();
        Written written = staging.putInPlace(place.disk());
        if (!interrupted && !staging.hasReplaced()) {
            lock.leaveNoTrace();
        }
        return written;
    }

    /** How the folder was left by {@link #finish()}; null if the disk cannot tell. */
    public @Nullable OutputStamps left() {
        return staging.left(Stamp.nanoseconds(Instant.now()));
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (!finished) {
                journal.discard();
            }
        }
        if (!finished && place.created() && isEmpty()) {
            Files.delete(place.output());
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> left = Files.list(place.output())) {
            return left.findAny().isEmpty();
        }
    }
}
