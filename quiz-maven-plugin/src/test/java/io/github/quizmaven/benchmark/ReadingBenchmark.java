package io.github.quizmaven.benchmark;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.syntax.SyntaxParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What checking a bank costs, and checking and rendering it in one pass, against the floor of what
 * any checker must do: reading its files and parsing each once with commonmark-java. All are
 * measured in the processor time of a warm thread. Its name keeps it out of the usual run.
 */
class ReadingBenchmark {

    private static final int FILES = 400;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;

    /** Work that may fail on the disk. */
    private interface Work {
        long run() throws IOException;
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
            work.run();
            if (counts) {
                seconds.add((processorTime() - start) / 1e9);
            }
            parses = SyntaxParser.parses() - before;
        }

        String against(Measured floor, long questions) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ratios.add(seconds.get(round) / floor.seconds.get(round));
            }
            return ("%s: %.2f times parsing (best %.2f), %.2f parses a file,"
                            + " %.0f questions a second%n")
                    .formatted(
                            name,
                            median(ratios),
                            Collections.min(ratios),
                            (double) parses / FILES,
                            questions / median(seconds));
        }
    }

    @TempDir Path folder;

    @Test
    void checkingAndRenderingAgainstParsing() throws IOException {
        write();
        long questions = BuiltIn.pipeline().check(settings()).questions();
        Measured floor = new Measured("parsing", this::parse);
        Measured check =
                new Measured("checking", () -> BuiltIn.pipeline().check(settings()).questions());
        Measured build = new Measured("checking and rendering", this::build);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Measured each : List.of(floor, check, build)) {
                each.run(round >= WARM_UP);
            }
        }
        System.out.printf(
                "%d questions in %d files, medians of %d rounds%n%s%s",
                questions,
                FILES,
                ROUNDS,
                check.against(floor, questions),
                build.against(floor, questions));
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

    /** The example quizzes, so often that each file is another quiz. */
    private void write() throws IOException {
        Path examples = Path.of("src/test/resources/fixtures/valid");
        List<String> texts = new ArrayList<>();
        for (String path : SourceTree.below(examples, List.of(), List.of()).quizzes()) {
            texts.add(Files.readString(examples.resolve(path)));
        }
        Files.createDirectories(bank());
        for (String picture : List.of("drawing.svg", "one.png")) {
            Files.copy(examples.resolve(picture), bank().resolve(picture));
        }
        for (int index = 0; index < FILES; index++) {
            Files.writeString(bank().resolve(index + ".md"), texts.get(index % texts.size()));
        }
    }

    private long parse() throws IOException {
        SourceTree tree = SourceTree.below(bank(), List.of(), List.of());
        long nodes = 0;
        for (String path : tree.quizzes()) {
            nodes +=
                    SyntaxParser.parse(tree.read(path).text(), true).root().getSourceSpans().size();
        }
        return nodes;
    }

    /** The pages are written beside the site, and never put in place. */
    private long build() throws IOException {
        try (Bundle bundle = new BundleWriter(folder.resolve("site")).open()) {
            return BuiltIn.pipeline().build(settings(), bundle).questions();
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
