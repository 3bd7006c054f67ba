package io.github.quizmaven.pipeline.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.site.SiteOptions;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache is for one plugin, and for settings that come to the same. */
class CacheKeyTest {

    @TempDir Path temp;

    @Test
    void changesWithATemplate() throws IOException {
        Path template = Files.writeString(temp.resolve("quiz.ftlh"), "one");
        String before = CacheKey.plugin(List.of(temp));

        assertEquals(before, CacheKey.plugin(List.of(temp)));
        Files.writeString(template, "two and");
        assertNotEquals(before, CacheKey.plugin(List.of(temp)));
    }

    @Test
    void changesWithTheVersionOfAJar() throws IOException {
        Path old = Files.writeString(temp.resolve("quiz-templates-1.0.jar"), "one");
        Path young = Files.writeString(temp.resolve("quiz-templates-1.1.jar"), "one");

        assertNotEquals(CacheKey.plugin(List.of(old)), CacheKey.plugin(List.of(young)));
    }

    @Test
    void changesWithTheTimeOfASnapshot() throws IOException {
        Path jar = Files.writeString(temp.resolve("quiz-1.0-SNAPSHOT.jar"), "one");
        String before = CacheKey.plugin(List.of(jar));
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));

        assertNotEquals(before, CacheKey.plugin(List.of(jar)));
    }

    /** Whoever adds a setting decides whether files depend on it. */
    @Test
    void coversAllSettings() {
        Map<String, String> use =
                Map.of(
                        "source", "in the name of the file",
                        "output", "in the name of the file",
                        "includes", "in the key of the run",
                        "excludes", "in the key of the run",
                        "schemas", "in the key of the files",
                        "rules", "in the key of the files",
                        "site", "in the key of the files",
                        "failOn", "decides about what was found",
                        "failIfEmpty", "decides about what was found",
                        "renderInvalid", "decides about what was found");

        assertEquals(use.keySet(), components(QuizSettings.class));
        assertEquals(Set.of("embedOrigin"), components(SiteOptions.class));
    }

    private static Set<String> components(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void isOfNoUseToAnotherPlugin() throws IOException {
        run("1.0");

        assertNotNull(cache("1.0").unchanged());
        assertNull(cache("1.1").unchanged());
    }

    @Test
    void ignoresWhatIsNoWholeCache() throws IOException {
        run("1");
        Path file;
        try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
            file = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertNull(cache("1").unchanged(), length + " bytes");
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] other = whole.clone();
            other[at] ^= 4;
            Files.write(file, other);
            assertNull(cache("1").unchanged(), "byte " + at);
        }
        Files.write(file, whole);
        assertNotNull(cache("1").unchanged());
    }

    private void run(String plugin) throws IOException {
        Files.createDirectories(temp.resolve("quiz"));
        try (BuildCache cache = cache(plugin)) {
            cache.begin();
            cache.ran(new LastRun.Outcome(0, 0, 0, List.of(), List.of(), List.of(), Map.of()));
        }
    }

    private BuildCache cache(String plugin) throws IOException {
        QuizSettings settings =
                new QuizSettings(
                        temp.resolve("quiz"),
                        temp.resolve("site"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.NEVER,
                        false,
                        RenderInvalid.SKIP);
        return BuildCache.of(
                settings, CachePlace.in(temp.resolve("cache"), settings, plugin), Map.of());
    }
}
