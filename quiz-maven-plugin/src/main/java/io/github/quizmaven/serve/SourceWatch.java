package io.github.quizmaven.serve;

import io.github.quizmaven.source.folder.FileRole;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Notices what changes in a folder of quizzes. */
public final class SourceWatch implements Closeable {

    /** Editors write a file in several steps; this long after the last one it is whole. */
    private static final Duration QUIET = Duration.ofMillis(20);

    private final Path folder;
    private final DirectoryWatcher watcher;
    private final BlockingQueue<Boolean> changes = new ArrayBlockingQueue<>(1);

    /**
     * Begins to watch.
     *
     * @param folder an existing one
     */
    public SourceWatch(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        // The library's own watcher for macOS needs JNA, which weighs more than all the rest.
        this.watcher =
                DirectoryWatcher.builder()
                        .path(this.folder)
                        .fileHashing(false)
                        .watchService(FileSystems.getDefault().newWatchService())
                        .listener(this::notice)
                        .build();
        watcher.watchAsync(
                work -> {
                    Thread thread = new Thread(work, "quiz-watch");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    private void notice(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || isRead(event.path())) {
            changes.offer(true);
        }
    }

    /** What a build writes among the quizzes must not make it run again. */
    boolean isRead(Path file) {
        if (!file.startsWith(folder)) {
            return true;
        }
        for (Path name : folder.relativize(file)) {
            if (!FileRole.isOpen(name.toString())) {
                return false;
            }
        }
        return true;
    }

    /** Waits until something has changed and nothing more does. */
    public void await() throws InterruptedException {
        changes.take();
        while (changes.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) != null) {
            // One more step of the same change.
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
