package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.bundle.Written;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.source.Sha256;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can tell from a build how many threads were at work. */
class AnyThreadsTest {

    private static final int[] THREADS = {1, 2, 8};

    private static final List<Path> POOLS =
            List.of(
                    Path.of("src", "test", "resources", "fixtures"),
                    Path.of("..", "content", "src", "quiz"));

    private static final String QUIZ =
            "---\ntitle: T\n---\n\n## %s\n\n- [x] A\n- [ ] B\n\n### Hint\n\nThink.\n\n"
                    + "### Solution\n\nThat is it.\n";

    private static final ConsoleReport CONSOLE = new ConsoleReport("");

    @TempDir Path temp;

    /** All that a build leaves behind. */
    private record Outcome(
            List<String> found, List<Object> analysis, Written written, Map<String, String> site) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void buildsTheSameSiteAndReportsTheSame(long seed) throws IOException {
        Path source = Files.createDirectories(temp.resolve("quiz"));
        fill(source, new Random(seed));

        Outcome expected = build(source, 1);

        assertTrue(expected.found().size() > 20, "what was found: " + expected.found().size());
        assertTrue(expected.site().size() > 5, "files of the site: " + expected.site().size());
        for (int threads : THREADS) {
            Outcome actual = build(source, threads);
            assertEquals(expected.found(), actual.found(), threads + " threads");
            assertEquals(expected, actual, threads + " threads");
            assertEquals(expected.site(), checkThenRender(source, threads), "check, then render");
        }
    }

    @Test
    void failsForTheFirstFileThatHasChanged() throws IOException {
        Path source = quizzes(60);
        Analysis analysis = BuiltIn.pipeline().check(settings(source, 1));
        Files.writeString(source.resolve("q31.md"), "changed");
        Files.writeString(source.resolve("q17.md"), "changed");

        for (int threads : THREADS) {
            QuizSettings settings = settings(source, threads);
            try (Bundle bundle = new BundleWriter(settings.output()).open()) {
                IOException failure =
                        assertThrows(
                                IOException.class,
                                () ->
                                        BuiltIn.pipeline()
                                                .with(threads)
                                                .render(settings, analysis, bundle));
                assertEquals("`q17.md` has changed since it was checked", failure.getMessage());
            }
            assertFalse(Files.exists(settings.output()), "nothing is left");
        }
    }

    @Test
    void failsForTheFirstPageInWhosePlaceSomebodyElsesIs() throws IOException {
        Path source = quizzes(60);

        for (int threads : THREADS) {
            QuizSettings settings = settings(source, threads);
            for (String each : List.of("q44", "q20")) {
                Path page = settings.output().resolve(each).resolve("index.html");
                Files.createDirectories(page.getParent());
                Files.writeString(page, "mine");
            }
            try (Bundle bundle = new BundleWriter(settings.output()).open()) {
                IOException failure =
                        assertThrows(
                                IOException.class,
                                () -> BuiltIn.pipeline().with(threads).build(settings, bundle));
                assertTrue(
                        failure.getMessage().startsWith("`q20/index.html` in "),
                        failure.getMessage());
            }
            assertEquals(2, read(settings.output()).size(), "nothing is added");
        }
    }

    @Test
    void handsOnAnErrorOfTheMachine() throws IOException {
        Path source = quizzes(60);
        Stages broken =
                WordStages.after(
                        file -> {
                            if (file.path().compareTo("q25.md") >= 0) {
                                throw new LinkageError(file.path());
                            }
                        });

        for (int threads : THREADS) {
            LinkageError error =
                    assertThrows(
                            LinkageError.class,
                            () -> pipeline(broken, threads).check(settings(source, threads)));
            assertEquals("q25.md", error.getMessage());
        }
    }

    @Test
    void endsWhenItIsInterrupted() throws IOException {
        Path source = quizzes(60);
        Thread asking = Thread.currentThread();
        Stages interrupting =
                WordStages.after(
                        file -> {
                            if (file.path().equals("q25.md")) {
                                asking.interrupt();
                            }
                        });

        for (int threads : THREADS) {
            InterruptedIOException ended =
                    assertThrows(
                            InterruptedIOException.class,
                            () -> pipeline(interrupting, threads).check(settings(source, threads)));
            assertEquals("the build was interrupted", ended.getMessage());
            assertTrue(Thread.interrupted(), "it stays interrupted");
        }
    }

    @Test
    void tellsHowFarItIsInOrder() throws IOException {
        Path source = quizzes(30);

        for (int threads : THREADS) {
            List<String> heard = new ArrayList<>();
            BuiltIn.pipeline()
                    .with(threads)
                    .telling(
                            (file, files, questions) ->
                                    heard.add(file + "/" + files + " " + questions))
                    .check(settings(source, threads));
            assertEquals(30, heard.size());
            assertEquals("1/30 1", heard.get(0));
            assertEquals("30/30 30", heard.get(29));
        }
    }

    private static QuizPipeline pipeline(Stages stages, int threads) {
        return new QuizPipeline(
                        stages,
                        any -> {
                            throw new AssertionError("a check makes no pages");
                        })
                .with(threads);
    }

    private Path quizzes(int count) throws IOException {
        Path source = Files.createDirectories(temp.resolve("quiz"));
        for (int each = 10; each < 10 + count; each++) {
            Files.writeString(source.resolve("q" + each + ".md"), QUIZ.formatted("Number " + each));
        }
        return source;
    }

    /** Folders with some of the files of the pools, each with all that is beside it there. */
    private static void fill(Path source, Random random) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path pool : POOLS) {
            try (Stream<Path> all = Files.walk(pool)) {
                all.filter(Files::isDirectory).sorted().forEach(folders::add);
            }
        }
        for (int number = 0; number < 12; number++) {
            Path from = folders.get(random.nextInt(folders.size()));
            Path to = Files.createDirectories(source.resolve("f" + number / 3 + "/g" + number));
            try (Stream<Path> beside = Files.list(from)) {
                for (Path each : beside.filter(Files::isRegularFile).sorted().toList()) {
                    if (!each.toString().endsWith(".md") || random.nextInt(4) > 0) {
                        Files.copy(each, to.resolve(each.getFileName().toString()));
                    }
                }
            }
            Files.writeString(to.resolve("odd" + number + ".md"), QUIZ.formatted("A [link](odd"));
            Files.writeString(to.resolve("README.md"), QUIZ.formatted("Read me"));
            Files.writeString(
                    to.resolve("index.md"),
                    random.nextBoolean() ? "# Folder " + number : "---\ntitle: [\n---\n");
        }
    }

    private QuizSettings settings(Path source, int threads) {
        return new QuizSettings(
                source,
                temp.resolve("site-" + threads),
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.ERROR,
                false,
                RenderInvalid.SKIP);
    }

    private Outcome build(Path source, int threads) throws IOException {
        QuizSettings settings = settings(source, threads);
        clear(settings.output());
        Analysis analysis;
        Written written;
        try (Bundle bundle = new BundleWriter(settings.output()).open()) {
            analysis = BuiltIn.pipeline().with(threads).build(settings, bundle);
            written = bundle.finish();
        }
        return new Outcome(
                analysis.found().all().stream().map(CONSOLE::text).toList(),
                facts(analysis),
                written,
                read(settings.output()));
    }

    private static List<Object> facts(Analysis analysis) {
        return List.of(
                analysis.files(),
                analysis.questions(),
                analysis.ignored(),
                analysis.valid(),
                analysis.invalid(),
                analysis.hashes());
    }

    private Map<String, String> checkThenRender(Path source, int threads) throws IOException {
        QuizSettings settings = settings(source, threads);
        clear(settings.output());
        QuizPipeline pipeline = BuiltIn.pipeline().with(threads);
        Analysis analysis = pipeline.check(settings);
        try (Bundle bundle = new BundleWriter(settings.output()).open()) {
            pipeline.render(settings, analysis, bundle);
            bundle.finish();
        }
        return read(settings.output());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(each).toString(), Sha256.hex(Files.readAllBytes(each)));
            }
        }
        return files;
    }
}
