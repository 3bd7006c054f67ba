package io.github.quizmaven.bundle;

import io.github.quizmaven.bundle.staged.BundlePath;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other builds out of an output folder while one writes to it. The operating system lets go
 * of it when a build ends, in whatever way; the file that is left then locks nobody out.
 */
final class OutputLock implements AutoCloseable {

    /** How long a build waits for another. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private static final int MOST_SIZE = 1 << 16;

    /** Folders of this process, to which the operating system would lend its locks twice. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileTime modified;
    private final FileChannel channel;
    private boolean untouched;

    private OutputLock(Path folder, FileTime modified, FileChannel channel) {
        this.folder = folder;
        this.modified = modified;
        this.channel = channel;
    }

    /**
     * Waits for other builds that write to a folder, which must exist.
     *
     * @throws IOException if one of them takes longer than {@code patience}
     */
    static OutputLock of(Path output, Duration patience) throws IOException {
        Path folder = output.toRealPath();
        long start = System.nanoTime();
        do {
            @Nullable OutputLock lock = HELD.add(folder) ? held(folder) : null;
            if (lock != null) {
                return lock;
            }
            LockSupport.parkNanos(PAUSE);
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted while another build wrote " + output);
            }
        } while (System.nanoTime() - start < patience.toNanos());
        throw new IOException(
                "another build is writing to %s: wait for it, or choose another output folder"
                        .formatted(output));
    }

    private static @Nullable OutputLock held(Path folder) throws IOException {
        @Nullable OutputLock lock = null;
        try {
            lock = open(folder);
        } finally {
            if (lock == null) {
                HELD.remove(folder);
            }
        }
        return lock;
    }

    private static @Nullable OutputLock open(Path folder) throws IOException {
        FileTime modified = Files.getLastModifiedTime(folder);
        Path file = file(folder);
        FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS));
        boolean locked = false;
        try {
            @Nullable FileLock lock = channel.tryLock();
            locked = lock != null && isInPlace(file, channel);
        } catch (OverlappingFileLockException heldByAnotherClassLoader) {
            locked = false;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? new OutputLock(folder, modified, channel) : null;
    }

    /**
     * Whether the file was not replaced between opening and locking it. It tells by its size: where
     * a process opens and closes a file once more, POSIX takes its lock away.
     */
    private static boolean isInPlace(Path file, FileChannel channel) throws IOException {
        int size = 1 + ThreadLocalRandom.current().nextInt(MOST_SIZE);
        channel.truncate(0).write(ByteBuffer.allocate(1), size - 1L);
        return Files.exists(file) && Files.size(file) == size;
    }

    private static Path file(Path folder) {
        return folder.resolve(BundlePath.LOCK);
    }

    /** Says that the build changed nothing, so that the folder keeps its time of modification. */
    void leaveNoTrace() {
        untouched = true;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            // Before the lock is released, so that nobody else's file is deleted.
            Files.deleteIfExists(file(folder));
            if (untouched) {
                Files.setLastModifiedTime(folder, modified);
            }
        } finally {
            HELD.remove(folder);
        }
    }
}
