package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Twice as much of anything takes about twice the memory to read, check, show and write. What is
 * counted are the bytes that a thread allocates beyond those for the smallest quiz, so that no
 * clock is asked; {@code -Dgrowth.size} counts with larger files, and {@code -Dgrowth.clock=true}
 * prints how the thread's time grows too.
 */
class GrowthTest {

    private static final int USUAL = 1_200;
    private static final int SIZE = Integer.getInteger("growth.size", USUAL);
    private static final boolean CLOCK = Boolean.getBoolean("growth.clock");
    private static final double MOST = 1.35;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What a text takes. */
    private record Cost(long bytes, long nanos) {}

    @Test
    void isLinear() {
        List<String> steep = new ArrayList<>();
        cost(Shapes.NONE, SIZE);
        Cost none = cost(Shapes.NONE, SIZE);
        Shapes.all(SIZE > USUAL)
                .forEach(
                        (name, shape) -> {
                            Cost once = cost(shape, SIZE);
                            Cost twice = cost(shape, 2 * SIZE);
                            double memory = exponent(once.bytes(), twice.bytes(), none.bytes());
                            double time = exponent(once.nanos(), twice.nanos(), none.nanos());
                            String said =
                                    String.format(
                                            Locale.ROOT,
                                            "%.2f (%d, then %d bytes)",
                                            memory,
                                            once.bytes(),
                                            twice.bytes());
                            if (CLOCK) {
                                said +=
                                        String.format(
                                                Locale.ROOT,
                                                " %.2f (%d ms)",
                                                time,
                                                twice.nanos() / 1_000_000);
                            }
                            System.out.println(said + " " + name);
                            if (memory > MOST) {
                                steep.add(name + ": " + said);
                            }
                        });
        assertEquals("", String.join("\n", steep));
    }

    private static Cost cost(IntFunction<String> shape, int size) {
        String text = shape.apply(size);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        List<String> problems = QuizTarget.quizProblems(text, false);
        Cost cost =
                new Cost(
                        THREADS.getCurrentThreadAllocatedBytes() - bytes,
                        THREADS.getCurrentThreadCpuTime() - nanos);
        assertEquals(List.of(), problems);
        return cost;
    }

    /** What is hardly more than nothing does not count, so that its noise does not either. */
    private static double exponent(long once, long twice, long none) {
        long least = none / 4;
        double more = (double) Math.max(least, twice - none) / Math.max(least, once - none);
        return Math.log(more) / Math.log(2);
    }
}
