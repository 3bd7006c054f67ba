package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.bundle.Written;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.site.SiteRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a cache, a build reads and writes what has changed, and nothing else. */
class CachedFilesTest {

    private static final String QUIZ =
            "---\ntitle: T\n---\n\n## Which %s?\n\n- [x] A\n- [ ] B\n\n### Hint\n\nThink.\n\n### Solution\n\nA.\n";

    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(9));

    @TempDir Path temp;

    private final Set<String> read = new ConcurrentSkipListSet<>();

    @BeforeEach
    void fill() throws IOException {
        for (String each : List.of("a", "b", "c")) {
            write(each + ".md", QUIZ.formatted(each));
        }
    }

    @Test
    void readsAndWritesNothingWhereNothingHasChanged() throws IOException {
        Written first = build();
        assertEquals(Set.of("a.md", "b.md", "c.md"), read());

        Written second = build();

        assertEquals(Set.of(), read());
        assertEquals(List.of(), second.changed());
        assertEquals(first.pages(), second.pages());
        assertNotNull(unchanged());
    }

    @Test
    void readsOnlyTheFileThatHasChanged() throws IOException {
        build();
        read();
        write("b.md", QUIZ.formatted("other"));
        assertNull(unchanged());

        Written written = build();

        assertEquals(Set.of("b.md"), read());
        assertEquals(List.of("b/index.html"), written.changed());
        assertEquals(4, unchangedPages());
    }

    @Test
    void removesThePageOfAFileThatIsGone() throws IOException {
        build();
        read();
        Files.delete(temp.resolve("quiz/b.md"));

        Written written = build();

        assertEquals(Set.of(), read());
        assertEquals(List.of("b/index.html"), written.removed());
    }

    @Test
    void restoresAPageThatSomebodyHasEdited() throws IOException {
        build();
        read();
        Path page = temp.resolve("site/b/index.html");
        String before = Files.readString(page);
        Files.writeString(page, "x".repeat(before.length()));
        assertEquals(-1, unchangedPages());

        build();

        assertEquals(Set.of("b.md"), read());
        assertEquals(before, Files.readString(page));
        assertEquals(4, unchangedPages());
    }

    @Test
    void noticesAnEditWithinTheSameTickOfTheClock() throws IOException {
        Path file = temp.resolve("quiz/b.md");
        FileTime now = FileTime.from(Instant.now());
        Files.setLastModifiedTime(file, now);
        build();
        read();
        Files.writeString(file, QUIZ.formatted("z"));
        Files.setLastModifiedTime(file, now);

        assertNull(unchanged());
        build();

        assertEquals(Set.of("b.md"), read());
    }

    @Test
    void noticesAnotherFileOfTheSameSizeAndAge() throws IOException {
        build();
        read();
        write("other", QUIZ.formatted("z"));
        Files.move(temp.resolve("quiz/other"), temp.resolve("moved"));
        Files.delete(temp.resolve("quiz/b.md"));
        Files.move(temp.resolve("moved"), temp.resolve("quiz/b.md"));

        assertNull(unchanged());
        build();

        assertEquals(Set.of("b.md"), read());
    }

    @Test
    void knowsAFileByItsContentWhereItsAgeIsAnother() throws IOException {
        build();
        read();
        Files.setLastModifiedTime(
                temp.resolve("quiz/b.md"), FileTime.from(LONG_AGO.plusSeconds(5)));

        assertNotNull(unchanged());
        build();

        assertEquals(Set.of(), read());
    }

    @Test
    void readsAllAgainAfterACacheIsDamaged() throws IOException {
        build();
        read();
        Path cache = temp.resolve("cache");
        try (Stream<Path> files = Files.list(cache)) {
            Path file = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }

        Written written = build();

        assertEquals(Set.of("a.md", "b.md", "c.md"), read());
        assertEquals(List.of(), written.changed());
    }

    private Set<String> read() {
        Set<String> all = new TreeSet<>(read);
        read.clear();
        return all;
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve("quiz").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private Object unchanged() throws IOException {
        return cache().unchanged();
    }

    private int unchangedPages() throws IOException {
        return cache().unchangedPages();
    }

    private BuildCache cache() throws IOException {
        return BuildCache.in(temp.resolve("cache"), settings());
    }

    private Written build() throws IOException {
        try (BuildCache cache = cache();
                Bundle bundle = new BundleWriter(settings().output()).open()) {
            pipeline().with(cache).build(settings(), bundle);
            Written written = bundle.finish();
            cache.finished(bundle.left());
            return written;
        }
    }

    private QuizPipeline pipeline() {
        Stages stages = Beside.STAGES;
        Stages counting =
                new Stages(
                        file -> {
                            read.add(file.path());
                            return stages.quiz().apply(file);
                        },
                        stages.collection(),
                        stages.schema(),
                        stages.rules(),
                        stages.bankRules());
        return new QuizPipeline(counting, any -> new SiteRenderer(any.site()));
    }

    private QuizSettings settings() {
        return new QuizSettings(
                temp.resolve("quiz"),
                temp.resolve("site"),
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.NEVER,
                false,
                RenderInvalid.SKIP);
    }
}
