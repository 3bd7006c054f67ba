package io.github.quizmaven.language;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * The thread that does all that takes time, one thing after the other. Whatever goes wrong there is
 * told and ends nothing.
 */
final class Worker implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread made = new Thread(work, "quiz-language");
                        made.setDaemon(true);
                        return made;
                    });
    private final Consumer<String> log;

    /** Something to do that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * @param log hears of failures
     */
    Worker(Consumer<String> log) {
        this.log = log;
    }

    /** Does something later. */
    void later(String name, Work work) {
        answer(
                name,
                () -> {
                    work.run();
                    return true;
                },
                false);
    }

    /**
     * Finds an answer later.
     *
     * @param otherwise the answer if something goes wrong
     */
    <T> CompletableFuture<T> answer(String name, Callable<T> work, T otherwise) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            thread.execute(
                    () -> {
                        if (!answer.isCancelled()) {
                            answer.complete(guarded(name, work, otherwise));
                        }
                    });
        } catch (RejectedExecutionException ended) {
            answer.complete(otherwise);
        }
        return answer;
    }

    // What one file makes of the thread must not be felt by the others.
    private <T> T guarded(String name, Callable<T> work, T otherwise) {
        try {
            return work.call();
        } catch (Exception | StackOverflowError failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            log.accept(
                    "%s failed with `%s`%s"
                            .formatted(name, failure, trace.length == 0 ? "" : " at " + trace[0]));
            return otherwise;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
