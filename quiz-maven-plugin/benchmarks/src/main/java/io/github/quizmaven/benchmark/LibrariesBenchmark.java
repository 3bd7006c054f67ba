package io.github.quizmaven.benchmark;

import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.math.Typesetter;
import io.github.quizmaven.site.code.CodeLanguage;
import io.github.quizmaven.site.code.Highlighter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What formulas and code cost: the first one in a fresh process, and the others. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LibrariesBenchmark {

    private static final Path RESOURCES = Path.of("..", "src", "test", "resources");

    private final Map<CodeLanguage, String> samples = new LinkedHashMap<>();
    private List<String> formulas = List.of();
    private int round;

    /** The samples of the plugin's tests: about fifty languages, and formulas of all kinds. */
    @Setup
    public void read() throws IOException {
        formulas = Files.readAllLines(RESOURCES.resolve("math/formulas.tex"));
        String all = Files.readString(RESOURCES.resolve("code/samples.txt"));
        for (String sample : all.split("(?m)^=== ")) {
            String[] parts = sample.split("\n", 2);
            if (parts.length > 1) {
                samples.put(Objects.requireNonNull(CodeLanguage.of(parts[0])), parts[1]);
            }
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    public Typeset firstFormula() {
        return Typesetter.typeset("x", true);
    }

    /** Formulas that the cache does not know: a blank more makes another one. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 10)
    @Measurement(iterations = 10)
    @Fork(1)
    public void allFormulas(Blackhole sink) {
        String blanks = " ".repeat(round++) + "{}";
        formulas.forEach(each -> sink.consume(Typesetter.typeset(each + blanks, true)));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    public void firstCode(Blackhole sink) {
        sink.consume(Highlighter.spans("int x;", Objects.requireNonNull(CodeLanguage.of("java"))));
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public void allLanguages(Blackhole sink) {
        samples.forEach((language, code) -> sink.consume(Highlighter.spans(code, language)));
    }
}
