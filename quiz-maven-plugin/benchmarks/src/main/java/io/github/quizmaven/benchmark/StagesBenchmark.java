package io.github.quizmaven.benchmark;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.site.Folders;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each stage needs for one file, when warm, on one thread. The floor is {@link #parse()}: one
 * parse by commonmark-java, as configured for quizzes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StagesBenchmark {

    /** How many questions the file has: the time for a page is to grow no faster. */
    @Param({"10", "100", "1000"})
    public int questions;

    private final QuizSchema schema = new QuizSchema();
    private final QuizReader reader = new QuizReader(schema.quizKeys(), schema.questionKeys());
    private final List<Rule> rules = RuleCatalog.rules();
    private final SiteRenderer renderer = new SiteRenderer(SiteOptions.DEFAULT);
    private byte[] bytes = {};
    private SourceFile file = SourceFile.of("quiz.md", "");
    private Reading reading = reader.quiz(file);

    /** Reads the file once. */
    @Setup
    public void read() {
        bytes = Bank.quiz(1, 0, questions).getBytes(StandardCharsets.UTF_8);
        file = SourceFile.decode("quiz.md", bytes);
        reading = reader.quiz(file);
    }

    @Benchmark
    public SourceFile decode() {
        return SourceFile.decode("quiz.md", bytes);
    }

    @Benchmark
    public FileTree parse() {
        return SyntaxParser.parse(file.text(), true);
    }

    @Benchmark
    public Reading reading() {
        return reader.quiz(file);
    }

    @Benchmark
    public List<Diagnostic> schema() {
        return schema.check(quiz());
    }

    /** All rules about a file, with a fresh view of it. */
    @Benchmark
    public List<Diagnostic> rules() {
        List<Diagnostic> found = new ArrayList<>();
        Subject subject = new Subject(quiz(), SourceFolder.EMPTY);
        rules.forEach(each -> each.check(subject, found::add));
        return found;
    }

    @Benchmark
    public List<RenderedFile> rendering() {
        return renderer.quiz(quiz(), SourceFolder.EMPTY, Folders.NONE);
    }

    /** All of it, from the file's bytes to those of its page. */
    @Benchmark
    public int fileToPage() {
        file = decode();
        reading = reading();
        List<Diagnostic> found = new ArrayList<>(schema());
        found.addAll(rules());
        return found.size() + rendering().stream().mapToInt(each -> each.content().length).sum();
    }

    private Quiz quiz() {
        return (Quiz) Objects.requireNonNull(reading.authored());
    }
}
