package io.github.quizmaven.math.engine;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** As many engines as threads read formulas at once, up to one for each processor. Thread-safe. */
public final class Engines {

    private static final int MOST = 8;

    private final List<String> refused;
    private final Queue<TemmlEngine> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore free =
            new Semaphore(Math.min(MOST, Runtime.getRuntime().availableProcessors()));

    /**
     * @param refused the commands that are answered with the message {@code Refused}, a blank and
     *     their name
     */
    public Engines(List<String> refused) {
        this.refused = List.copyOf(refused);
    }

    /** Reads a formula; waits if all engines are at work. */
    public Answer read(String formula, boolean display) {
        free.acquireUninterruptibly();
        try {
            @Nullable TemmlEngine engine = idle.poll();
            TemmlEngine chosen = engine == null ? new TemmlEngine(refused) : engine;
            Answer answer = chosen.read(formula, display);
            idle.add(chosen);
            return answer;
        } finally {
            free.release();
        }
    }
}
