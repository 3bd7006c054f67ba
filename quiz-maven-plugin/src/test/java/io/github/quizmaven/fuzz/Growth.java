package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Measures what twice as much of something takes. What is counted are the bytes that a thread
 * allocates beyond those for the smallest input, so that no clock is asked; {@code
 * -Dgrowth.clock=true} prints how the thread's time grows too, and {@code -Dgrowth.only} is a
 * pattern for the names of the shapes that are tried.
 */
final class Growth {

    private static final boolean CLOCK = Boolean.getBoolean("growth.clock");
    private static final Pattern ONLY = Pattern.compile(System.getProperty("growth.only", ""));
    private static final double MOST = 1.35;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String what;
    private final Function<String, List<String>> work;
    private final int size;
    private final Cost none;
    private final List<String> steep = new ArrayList<>();

    /** What an input takes. */
    private record Cost(long bytes, long nanos) {}

    /**
     * @param work returns what must not be
     * @param none the smallest input
     */
    Growth(String what, Function<String, List<String>> work, String none, int size) {
        this.what = what;
        this.work = work;
        this.size = size;
        // The first one loads classes.
        cost(none);
        this.none = cost(none);
    }

    /** Tries one shape with the size, and with twice the size. */
    void attempt(String name, IntFunction<String> shape) {
        if (!ONLY.matcher(name).find()) {
            return;
        }
        Cost once = cost(shape.apply(size));
        Cost twice = cost(shape.apply(2 * size));
        double memory = exponent(once.bytes(), twice.bytes(), none.bytes());
        String said =
                String.format(
                        Locale.ROOT,
                        "%.2f (%d, then %d bytes)",
                        memory,
                        once.bytes(),
                        twice.bytes());
        if (CLOCK) {
            double time = exponent(once.nanos(), twice.nanos(), none.nanos());
            said += String.format(Locale.ROOT, " %.2f (%d ms)", time, twice.nanos() / 1_000_000);
        }
        System.out.println(said + " to " + what + " " + name);
        if (memory > MOST) {
            steep.add(name + ": " + said);
        }
    }

    /** What grew faster than its input. */
    void assertLinear() {
        assertEquals("", String.join("\n", steep));
    }

    private Cost cost(String text) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        List<String> problems = work.apply(text);
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
