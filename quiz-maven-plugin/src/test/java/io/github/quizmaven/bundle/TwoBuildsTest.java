package io.github.quizmaven.bundle;

import static io.github.quizmaven.bundle.BundleWriterTest.asset;
import static io.github.quizmaven.bundle.BundleWriterTest.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.site.file.RenderedFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds that write to one folder at once. */
// A lock is held, not used.
@SuppressWarnings("try")
class TwoBuildsTest {

    @TempDir Path temp;

    @Test
    void oneWaitsForTheOther() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path site = temp.resolve("site-" + round);
            CyclicBarrier start = new CyclicBarrier(3);
            ExecutorService threads = Executors.newFixedThreadPool(3);
            List<Future<Written>> builds =
                    Stream.of("one", "two", "three")
                            .map(name -> threads.submit(build(site, name, start)))
                            .toList();
            for (Future<Written> each : builds) {
                each.get();
            }
            threads.shutdown();

            Map<String, String> files = Site.files(site);
            String winner = files.get("index.html");
            assertEquals(22, files.size());
            files.remove("manifest.json");
            files.forEach((path, text) -> assertEquals(winner, text, path));
        }
    }

    @Test
    void oneGivesUpInWordsWhenTheOtherTakesTooLong() throws IOException {
        Path site = Files.createDirectories(temp.resolve("site"));
        OutputLock held = OutputLock.of(site, Duration.ZERO);
        assertGivesUp(site);
        held.close();
        write(site, Duration.ZERO);
    }

    @Test
    void oneWhoseProcessEndsLeavesNoLock() throws Exception {
        Path site = Files.createDirectories(temp.resolve("site"));
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                LockHolder.class.getName(),
                                site.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader out = other.inputReader()) {
            assertEquals("held", out.readLine());
            assertGivesUp(site);
        } finally {
            other.destroyForcibly().waitFor();
        }

        write(site, Duration.ZERO);

        assertEquals(
                List.of("index.html", "manifest.json"), List.copyOf(Site.files(site).keySet()));
    }

    @Test
    void refusesALinkInThePlaceOfItsOwnFiles() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine"), "mine");
        for (String name : List.of(".quiz-journal", ".quiz-lock")) {
            Path site = Files.createDirectories(temp.resolve("site" + name));
            Files.createSymbolicLink(site.resolve(name), elsewhere);

            assertThrows(IOException.class, () -> write(site, Duration.ZERO));
        }
        assertEquals(Map.of("mine", "mine"), Site.files(elsewhere));
    }

    private static Callable<Written> build(Path site, String name, CyclicBarrier start) {
        return () -> {
            Iterable<RenderedFile> files =
                    Stream.concat(
                                    Stream.of(page("index.html", name)),
                                    IntStream.range(0, 20)
                                            .mapToObj(each -> asset("a/" + each + ".css", name)))
                            .toList();
            start.await();
            return new BundleWriter(site).write(files);
        };
    }

    private static void assertGivesUp(Path site) {
        IOException refusal =
                assertThrows(IOException.class, () -> write(site, Duration.ofMillis(60)));
        assertEquals(
                "another build is writing to "
                        + site
                        + ": wait for it, or choose another output folder",
                refusal.getMessage());
    }

    private static void write(Path site, Duration patience) throws IOException {
        new BundleWriter(site, Disk.REAL, patience, null).write(List.of(page("index.html", "x")));
    }

    /** A build in a process of its own that stops in the middle. */
    static final class LockHolder {

        private LockHolder() {}

        public static void main(String[] arguments) throws IOException {
            OutputLock.of(Path.of(arguments[0]), Duration.ZERO);
            System.out.println("held");
            System.in.read();
        }
    }
}
