package io.github.quizmaven.pipeline.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one run. They work on several things at once, and what came of them is handed over
 * in the order of the things: nobody can tell from it how many threads there are.
 */
public final class Workers implements AutoCloseable {

    /** How many things are begun or waiting to be handed over, for each thread. */
    private static final int AHEAD = 4;

    /** In bytes: one thread more for each of them that the heap has. */
    private static final long HEAP_OF_THREAD = 32L << 20;

    /** What is done with each thing. */
    public interface Work<T, R> {
        R of(T thing) throws IOException;
    }

    /** Takes what came of each thing, on the thread that asked for it. */
    public interface Taker<R> {
        void take(R result) throws IOException;
    }

    private final int threads;
    private final @Nullable ThreadPoolExecutor pool;

    /**
     * @param threads how many; with one, the thread that asks does all the work
     */
    public Workers(int threads) {
        this.threads = threads;
        this.pool =
                threads == 1
                        ? null
                        : new ThreadPoolExecutor(
                                threads,
                                threads,
                                0,
                                TimeUnit.SECONDS,
                                new LinkedBlockingQueue<>(),
                                factory());
    }

    /** As many as there are processors, or fewer in a small heap. */
    public static int most() {
        Runtime machine = Runtime.getRuntime();
        long fitting = Math.max(1, machine.maxMemory() / HEAP_OF_THREAD);
        return (int) Math.min(machine.availableProcessors(), fitting);
    }

    /**
     * Does the work for each thing and hands over the results in the order of the things. If
     * something fails, that is thrown which one thread would have met first.
     *
     * @throws InterruptedIOException if the thread that asks is interrupted, which stays so
     */
    public <T, R> void each(List<T> things, Work<T, R> work, Taker<R> taker) throws IOException {
        Iterator<T> rest = things.iterator();
        Deque<Future<R>> begun = new ArrayDeque<>();
        try {
            while (rest.hasNext() || !begun.isEmpty()) {
                while (rest.hasNext() && begun.size() < (pool == null ? 1 : threads * AHEAD)) {
                    T thing = rest.next();
                    begun.add(begin(() -> work.of(thing)));
                }
                R result = get(begun.remove());
                if (Thread.currentThread().isInterrupted()) {
                    throw interrupted();
                }
                taker.take(result);
            }
        } finally {
            for (Future<R> each : begun) {
                each.cancel(false);
            }
        }
    }

    /**
     * Begins something that will be needed, beside the work for things; with one thread, it is done
     * when it is asked for.
     */
    public <R> Ahead<R> ahead(Callable<R> work) {
        FutureTask<R> task = new FutureTask<>(work);
        if (pool != null) {
            factory().newThread(task).start();
        }
        return new Ahead<>(task);
    }

    /**
     * Something that was begun before it was needed.
     *
     * @param task begun elsewhere, or to be begun by who asks
     */
    public record Ahead<R>(FutureTask<R> task) {

        /** What came of it. */
        public R get() throws IOException {
            task.run();
            return Workers.get(task);
        }
    }

    private <R> Future<R> begin(Callable<R> work) {
        if (pool != null) {
            return pool.submit(work);
        }
        FutureTask<R> done = new FutureTask<>(work);
        done.run();
        return done;
    }

    private static <R> R get(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException failure) {
            return fail(failure.getCause());
        } catch (CancellationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <R> R fail(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException failure) {
            throw failure;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }

    private static InterruptedIOException interrupted() {
        return new InterruptedIOException("the build was interrupted");
    }

    /** Libraries find their parts through the class loader of who asks for the work. */
    private static ThreadFactory factory() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "quiz-" + count.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        };
    }

    /** Waits for what is at work, so that nothing of the run goes on behind it. */
    @Override
    public void close() {
        if (pool == null) {
            return;
        }
        pool.shutdown();
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException interrupt) {
                // What is at work is a file at most, and it may be writing.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
