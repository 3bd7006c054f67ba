package io.github.quizmaven.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries mutated quizzes for as long as somebody lets it. Arguments: a seed, how many inputs, and a
 * file that the first input of each kind of problem is added to.
 */
final class FuzzDriver {

    private static final int AT_ONCE = 1_000;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Path report;
    private final Set<String> known = new HashSet<>();
    private long steepest;

    private FuzzDriver(Path report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        long inputs = Long.parseLong(arguments[1]);
        FuzzDriver driver = new FuzzDriver(Path.of(arguments[2]));
        List<String> seeds = Seeds.markdown();
        List<String> dictionary = Seeds.dictionary();
        for (long done = 0; done < inputs; done += AT_ONCE) {
            Mutator mutator = new Mutator(seed + done, seeds, dictionary);
            for (int count = 0; count < AT_ONCE; count++) {
                driver.attempt(mutator.next());
            }
            System.out.println(
                    "%d inputs, %d kinds of problems, at most %d bytes allocated for one"
                            .formatted(done + AT_ONCE, driver.known.size(), driver.steepest));
        }
    }

    private void attempt(String text) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (String each : QuizTarget.problems(text)) {
            keep(each, text);
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        if (allocated > 2 * steepest) {
            steepest = allocated;
            keep("allocates " + allocated + " bytes", text);
        }
    }

    /** Problems of one kind begin alike. */
    private void keep(String problem, String text) throws IOException {
        if (known.add(
                problem.replaceAll("\\d+", "0")
                        .substring(0, Math.min(40, problem.replaceAll("\\d+", "0").length())))) {
            Files.writeString(
                    report,
                    "===== " + problem + "\n" + text + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
