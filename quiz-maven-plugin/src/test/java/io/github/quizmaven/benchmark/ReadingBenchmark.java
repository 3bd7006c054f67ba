package io.github.quizmaven.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.QuizPipeline;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.syntax.SyntaxParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What checking a bank costs, and checking and rendering it in one pass, against the floor of what
 * any checker must do: reading the files and parsing each once with commonmark-java. All are
 * measured in the processor time of a warm process; the pages are written to the disk as in a
 * build, which is counted alone too. Its name keeps it out of the usual run.
 */
class ReadingBenchmark {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 9;

    /** How often a round does the same, since a process's time is counted in ticks of 10 ms. */
    private static final int REPEATS = 8;

    /** How many quizzes are made of each example. */
    private static final int COPIES = 40;

    private static final Path EXAMPLES =
            Path.of("..", "content", "src", "quiz", "mlops", "why-scaling");

    /** Lines whose text makes a question another one. */
    private static final Pattern TELLING =
            Pattern.compile("^(## .*|- \\[[ x]\\] .*\\p{L}.*|\\d+\\. .*)$", Pattern.MULTILINE);

    /** Work that may fail on the disk. */
    private interface Work {
        void run() throws IOException;
    }

    /** What a round of each work took in seconds, and how many texts it parsed. */
    private static final class Measured {

        private final String name;
        private final Work work;
        private final List<Double> seconds = new ArrayList<>();
        private long parses;

        Measured(String name, Work work) {
            this.name = name;
            this.work = work;
        }

        void run(boolean counts) throws IOException {
            long before = SyntaxParser.parses();
            long start = processorTime();
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                work.run();
            }
            if (counts) {
                seconds.add((processorTime() - start) / 1e9);
            }
            parses = (SyntaxParser.parses() - before) / REPEATS;
        }

        double against(Measured floor) {
            return median(
                    IntStream.range(0, ROUNDS)
                            .mapToObj(round -> seconds.get(round) / floor.seconds.get(round))
                            .toList());
        }
    }

    @TempDir Path folder;

    private final QuizPipeline pipeline = BuiltIn.pipeline();
    private final List<RenderedFile> pages = new ArrayList<>();
    private int sites;

    @Test
    void checkingAndRenderingAgainstParsing() throws IOException {
        writeBank();
        collectPages();
        Analysis analysis = pipeline.check(settings());
        Measured floor = new Measured("parsing", this::parse);
        Measured check = new Measured("checking", () -> pipeline.check(settings()));
        Measured build = new Measured("checking and rendering", this::build);
        Measured writing = new Measured("of it opening and writing files", this::write);
        List<Measured> all = List.of(floor, check, build, writing);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Measured each : all) {
                each.run(round >= WARM_UP);
            }
        }
        System.out.printf(
                "%d quizzes with %d questions and %d diagnostics, medians of %d rounds%n",
                analysis.files(), analysis.questions(), analysis.found().all().size(), ROUNDS);
        for (Measured each : all.subList(1, all.size())) {
            System.out.printf(
                    "%s: %.2f times parsing, %.2f parses a file, %.0f questions a second%n",
                    each.name,
                    each.against(floor),
                    (double) each.parses / analysis.files(),
                    REPEATS * analysis.questions() / median(each.seconds));
        }
    }

    private QuizSettings settings() {
        return new QuizSettings(
                bank(),
                folder.resolve("site"),
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.ERROR,
                false,
                RenderInvalid.SKIP);
    }

    private Path bank() {
        return folder.resolve("bank");
    }

    /** The example quizzes, each question with a number of its own. */
    private void writeBank() throws IOException {
        Files.createDirectories(bank());
        for (String name : List.of("practice", "challenge")) {
            String text = Files.readString(EXAMPLES.resolve(name + ".md"));
            for (int copy = 0; copy < COPIES; copy++) {
                Files.writeString(
                        bank().resolve(name + copy + ".md"),
                        TELLING.matcher(text)
                                .replaceAll("$1 (" + copy + ")")
                                .replaceAll("(practice|challenge)\\.md", "$1" + copy + ".md"));
            }
        }
    }

    private void collectPages() throws IOException {
        Path site = folder.resolve("once");
        try (Bundle bundle = new BundleWriter(site).open()) {
            pipeline.build(settings(), bundle);
            bundle.finish();
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = site.relativize(each).toString().replace('\\', '/');
                if (path.endsWith(".html") || path.startsWith("assets/")) {
                    pages.add(new RenderedFile(path, Files.readAllBytes(each), false));
                }
            }
        }
    }

    private void parse() throws IOException {
        SourceTree tree = SourceTree.below(bank(), List.of(), List.of());
        for (String path : tree.quizzes()) {
            SyntaxParser.parse(tree.read(path).text(), true);
        }
    }

    private void build() throws IOException {
        try (Bundle bundle = new BundleWriter(site()).open()) {
            pipeline.build(settings(), bundle);
            bundle.finish();
        }
    }

    /**
     * A folder that no round before has written to: some file systems take ten times as long to
     * make a file where one was deleted a minute ago.
     */
    private Path site() {
        return folder.resolve("site" + sites++);
    }

    /** As many bytes in as many files as the build writes. */
    private void write() throws IOException {
        try (Bundle bundle = new BundleWriter(site()).open()) {
            for (RenderedFile each : pages) {
                bundle.add(each);
            }
            bundle.finish();
        }
    }

    /** Of all threads, the collector's and the compiler's among them. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
