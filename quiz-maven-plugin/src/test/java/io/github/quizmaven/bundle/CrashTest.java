package io.github.quizmaven.bundle;

import static io.github.quizmaven.bundle.BundleWriterTest.asset;
import static io.github.quizmaven.bundle.BundleWriterTest.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.site.file.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A build that ends at any of its steps leaves a site that works, and the next one finishes. */
class CrashTest {

    /** The text of each page is what it names. */
    private static final List<RenderedFile> OLD =
            List.of(
                    asset("assets/quiz-1.css", "old style"),
                    asset("assets/quiz-1.js", "script"),
                    page("index.html", "assets/quiz-1.css assets/quiz-1.js a/index.html"),
                    page("a/index.html", "assets/quiz-1.css assets/quiz-1.js a/media/x-1.svg"),
                    asset("a/media/x-1.svg", "picture"),
                    page("gone/index.html", "assets/quiz-1.css"));

    private static final List<RenderedFile> NEW =
            List.of(
                    page("index.html", "assets/quiz-2.css assets/quiz-1.js b/index.html"),
                    page("b/index.html", "assets/quiz-2.css b/media/y-1.svg"),
                    asset("b/media/y-1.svg", "picture"),
                    page("a/index.html", "assets/quiz-2.css assets/quiz-1.js"),
                    asset("assets/quiz-2.css", "new style"),
                    asset("assets/quiz-1.js", "script"));

    @TempDir Path temp;

    @TestFactory
    Stream<DynamicTest> survivesTheEndOfABuildAtEachStep() throws IOException {
        int steps = steps(OLD, NEW);
        return IntStream.range(0, steps)
                .mapToObj(
                        step ->
                                DynamicTest.dynamicTest(
                                        "step " + step + " of " + steps,
                                        () -> survives(step, temp.resolve("site-" + step))));
    }

    @Test
    void survivesTwoBuildsThatEndOneAfterTheOther() throws IOException {
        int steps = steps(OLD, NEW);
        for (int first = 0; first < steps; first++) {
            for (int second = 0; second < steps; second++) {
                Path site = temp.resolve("twice-" + first + "-" + second);
                new BundleWriter(site).write(OLD);
                crash(site, NEW, first);
                crashOrFinish(site, OLD, second);
                assertSound(site);
                new BundleWriter(site).write(NEW);
                assertFinished(site);
            }
        }
    }

    @Test
    void clearsAwayAFirstBuildThatEndedEarly() throws IOException {
        int steps = steps(List.of(), OLD);
        for (int step = 0; step < steps; step++) {
            Path site = temp.resolve("first-" + step);
            crash(site, OLD, step);
            new BundleWriter(site).write(NEW);
            assertFinished(site);
        }
    }

    private void survives(int step, Path site) throws IOException {
        new BundleWriter(site).write(OLD);
        crash(site, NEW, step);
        assertSound(site);
        new BundleWriter(site).write(NEW);
        assertFinished(site);
    }

    private int steps(List<RenderedFile> before, List<RenderedFile> after) throws IOException {
        Path site = temp.resolve("counted");
        new BundleWriter(site).write(before);
        FailingDisk disk = new FailingDisk(Integer.MAX_VALUE);
        new BundleWriter(site, disk).write(after);
        return disk.steps;
    }

    private static void crash(Path site, List<RenderedFile> files, int step) {
        assertThrows(Crash.class, () -> new BundleWriter(site, new FailingDisk(step)).write(files));
    }

    private static void crashOrFinish(Path site, List<RenderedFile> files, int step)
            throws IOException {
        try {
            new BundleWriter(site, new FailingDisk(step)).write(files);
        } catch (Crash expected) {
            // The second build may have fewer steps than the first.
        }
    }

    private static void assertSound(Path site) throws IOException {
        Map<String, String> files = Site.files(site);
        files.forEach(
                (path, text) -> {
                    if (path.endsWith(".html")) {
                        assertTrue(
                                Set.of(text(OLD, path), text(NEW, path)).contains(text),
                                () -> path + " is neither old nor new: " + text);
                        Arrays.stream(text.split(" "))
                                .forEach(
                                        named ->
                                                assertTrue(
                                                        files.containsKey(named),
                                                        () -> path + " misses " + named));
                    }
                });
    }

    private static void assertFinished(Path site) throws IOException {
        Map<String, String> files = Site.files(site);
        files.remove("manifest.json");
        NEW.forEach(file -> assertEquals(text(NEW, file.path()), files.remove(file.path())));
        assertEquals(Map.of(), files);
        assertEquals(false, Files.exists(site.resolve(".quiz-journal")));
    }

    private static String text(List<RenderedFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.content(), java.nio.charset.StandardCharsets.UTF_8))
                .findAny()
                .orElse("absent from " + files.size());
    }

    /** The power goes. An error, so that no clean-up after failures runs. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The real disk, which loses power at a step: half of what it was writing is there. */
    private static final class FailingDisk implements Disk {

        private final int last;
        private int steps;

        FailingDisk(int last) {
            this.last = last;
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            if (steps == last) {
                Files.write(file, Arrays.copyOf(content, content.length / 2));
            }
            step();
            Disk.super.write(file, content);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            Disk.super.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            step();
            Disk.super.delete(file);
        }

        private void step() {
            if (steps++ == last) {
                throw new Crash();
            }
        }
    }
}
