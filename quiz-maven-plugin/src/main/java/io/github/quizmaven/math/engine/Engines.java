package io.github.quizmaven.math.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** As many engines as threads read formulas at once, up to one for each processor. Thread-safe. */
public final class Engines {

    private static final int MOST = 8;

    private final Queue<TemmlEngine> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore free =
            new Semaphore(Math.min(MOST, Runtime.getRuntime().availableProcessors()));

    /** Reads a formula; waits if all engines are at work. */
    public Answer read(String formula, boolean display) {
        free.acquireUninterruptibly();
        try {
            @Nullable TemmlEngine engine = idle.poll();
            TemmlEngine chosen = engine == null ? new TemmlEngine() : engine;
            Answer answer = chosen.read(formula, display);
            idle.add(chosen);
            return answer;
        } finally {
            free.release();
        }
    }
}
