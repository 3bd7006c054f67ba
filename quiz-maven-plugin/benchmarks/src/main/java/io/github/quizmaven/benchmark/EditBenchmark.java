package io.github.quizmaven.benchmark;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.bundle.Written;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * From a file that was saved to the site with its page, when warm, with what a build before left.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 200)
@Measurement(iterations = 51)
@Fork(1)
public class EditBenchmark {

    @Param({"10", "1000", "10000"})
    public int questions;

    private Path folder = Path.of("");
    private Path edited = Path.of("");
    private String text = "";
    private int edits;

    /** Makes a bank that was last edited long ago, and its site. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("quiz-benchmark");
        Path bank = folder.resolve("bank");
        Bank.write(bank, questions, 10);
        List<String> quizzes = SourceTree.below(bank, List.of(), List.of()).quizzes();
        for (String each : quizzes) {
            age(bank.resolve(each));
        }
        edited = bank.resolve(quizzes.get(quizzes.size() / 2));
        text = Files.readString(edited);
        build();
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(EditBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    }

    /** Changes a sentence of one file. */
    @Setup(Level.Invocation)
    public void edit() throws IOException {
        edits++;
        Files.writeString(
                edited, text.replaceFirst("Systems fail in", "Systems " + edits + " fail in"));
    }

    @Benchmark
    public Written savedToWritten() throws IOException {
        Written written = build();
        if (written.changed().size() != 1) {
            throw new IllegalStateException("one page was to change: " + written.changed());
        }
        return written;
    }

    private Written build() throws IOException {
        QuizSettings settings = settings();
        try (BuildCache cache = BuildCache.in(folder.resolve("cache"), settings);
                Bundle bundle = new BundleWriter(settings.output()).open()) {
            BuiltIn.pipeline().with(cache).build(settings, bundle);
            Written written = bundle.finish();
            cache.finished(bundle.left());
            return written;
        }
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
