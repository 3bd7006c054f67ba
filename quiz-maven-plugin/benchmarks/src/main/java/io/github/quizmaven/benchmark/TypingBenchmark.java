package io.github.quizmaven.benchmark;

import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.LiveFolder;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** From a letter that is typed in a quiz of 50 questions to what is wrong with it, in a bank. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class TypingBenchmark {

    private static final int QUESTIONS_OF_FILE = 50;

    @Param({"50", "5000"})
    public int questions;

    private Path folder = Path.of("");
    private String path = "";
    private String text = "";
    private @Nullable LiveFolder live;
    private int typed;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("quiz-benchmark");
        Bank.write(folder, questions, QUESTIONS_OF_FILE);
        path = SourceTree.below(folder, List.of(), List.of()).quizzes().get(0);
        text = Files.readString(folder.resolve(path));
        live = BuiltIn.pipeline().live(settings(folder), true);
        letter();
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(TypingBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Benchmark
    public Diagnostics letter() throws IOException {
        typed++;
        String changed = text.replaceFirst("Systems fail in", "Systems " + typed + " fail in");
        if (changed.equals(text) || live == null) {
            throw new IllegalStateException("nothing was typed");
        }
        Diagnostics found = live.check(Map.of(path, changed));
        if (!found.all().isEmpty()) {
            throw new IllegalStateException(found.toString());
        }
        return found;
    }

    private static QuizSettings settings(Path source) {
        return new QuizSettings(
                source,
                source.resolve("_site"),
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.ERROR,
                false,
                RenderInvalid.FAIL);
    }
}
