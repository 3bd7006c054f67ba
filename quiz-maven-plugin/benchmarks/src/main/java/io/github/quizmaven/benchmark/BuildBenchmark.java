package io.github.quizmaven.benchmark;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.bundle.Written;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole pass over a bank, when warm, on all processors; and, of it, reading with one parse a
 * file, and writing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 11)
@Fork(1)
public class BuildBenchmark {

    @Param({"1000"})
    public int questions;

    private final QuizPipeline pipeline = BuiltIn.pipeline();
    private final List<RenderedFile> pages = new ArrayList<>();
    private Path folder = Path.of("");
    private int sites;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("quiz-benchmark");
        Bank.write(folder.resolve("bank"), questions, 10);
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

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(BuildBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What any checker must do, on one thread. */
    @Benchmark
    public int parsing() throws IOException {
        SourceTree tree = SourceTree.below(folder.resolve("bank"), List.of(), List.of());
        for (String path : tree.quizzes()) {
            SyntaxParser.parse(Objects.requireNonNull(tree.read(path)).text(), true);
        }
        return tree.quizzes().size();
    }

    @Benchmark
    public Analysis checking() throws IOException {
        return pipeline.check(settings());
    }

    @Benchmark
    public Written checkingAndRendering() throws IOException {
        try (Bundle bundle = new BundleWriter(site()).open()) {
            pipeline.build(settings(), bundle);
            return bundle.finish();
        }
    }

    /** As many bytes in as many files as the build writes, on one thread. */
    @Benchmark
    public Written writing() throws IOException {
        try (Bundle bundle = new BundleWriter(site()).open()) {
            for (RenderedFile each : pages) {
                bundle.add(each);
            }
            return bundle.finish();
        }
    }

    /**
     * A folder that no round before has written to: some file systems take ten times as long to
     * make a file where one was deleted a minute ago.
     */
    private Path site() {
        return folder.resolve("site" + sites++);
    }

    private QuizSettings settings() {
        return new QuizSettings(
                folder.resolve("bank"),
                folder.resolve("site"),
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.ERROR,
                false,
                RenderInvalid.SKIP);
    }
}
