package io.github.quizmaven.pipeline.work;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Room in memory for the files that are at work, whatever the number of threads and of builds in
 * this process: a file's tree is many times as large as its text. Serves all threads.
 */
public final class Room {

    /** What part of the heap the texts of all files at work may be. */
    private static final int PART = 64;

    private final int bytes;
    private final Semaphore free;

    /**
     * @param least the size of the largest file
     */
    public Room(int least) {
        this.bytes =
                (int)
                        Math.min(
                                Integer.MAX_VALUE,
                                Math.max(least, Runtime.getRuntime().maxMemory() / PART));
        this.free = new Semaphore(bytes, true);
    }

    /** What is done while there is room for it. */
    public interface Work<R> {
        R done() throws IOException;
    }

    /** Waits until there is room for a file, and keeps it as long as the work takes. */
    public <R> R with(int size, Work<R> work) throws IOException {
        int taken = Math.min(size, bytes);
        free.acquireUninterruptibly(taken);
        try {
            return work.done();
        } finally {
            free.release(taken);
        }
    }
}
