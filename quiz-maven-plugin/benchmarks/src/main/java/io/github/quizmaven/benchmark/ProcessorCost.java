package io.github.quizmaven.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.quizmaven.syntax.SyntaxParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@link BuildBenchmark} measures, in the processor time of all threads of a warm process,
 * which JMH does not count, against the floor of one parse a file: {@code stages cost [QUESTIONS]}.
 */
public final class ProcessorCost {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 9;

    /** How often a round does the same, since a process's time is counted in ticks of 10 ms. */
    private static final int REPEATS = 8;

    /** Work that may fail on the disk. */
    private interface Work {
        Object done() throws IOException;
    }

    private final String name;
    private final Work work;
    private final List<Double> seconds = new ArrayList<>();
    private long parses;

    private ProcessorCost(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException {
        BuildBenchmark bank = new BuildBenchmark();
        bank.questions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        bank.write();
        ProcessorCost floor = new ProcessorCost("parsing", bank::parsing);
        List<ProcessorCost> all =
                List.of(
                        floor,
                        new ProcessorCost("checking", bank::checking),
                        new ProcessorCost("checking and rendering", bank::checkingAndRendering),
                        new ProcessorCost("of it writing", bank::writing));
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (ProcessorCost each : all) {
                each.run(round >= WARM_UP);
            }
        }
        bank.delete();
        all.forEach(each -> System.out.println(each.against(floor, bank.questions)));
    }

    private void run(boolean counts) throws IOException {
        long before = SyntaxParser.parses();
        long start = processorTime();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            work.done();
        }
        if (counts) {
            seconds.add((processorTime() - start) / 1e9);
        }
        parses = (SyntaxParser.parses() - before) / REPEATS;
    }

    private String against(ProcessorCost floor, int questions) {
        List<Double> times =
                IntStream.range(0, ROUNDS)
                        .mapToObj(round -> seconds.get(round) / floor.seconds.get(round))
                        .toList();
        return "%s: %.2f times parsing, %.3f texts parsed a question, %.0f questions a second"
                .formatted(
                        name,
                        median(times),
                        (double) parses / questions,
                        REPEATS * questions / median(seconds));
    }

    /** Of all threads, the collector's and the compiler's among them. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
