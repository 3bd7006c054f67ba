package io.github.quizmaven.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build in a process of its own that is killed while it replaces an older site: nobody sees half
 * a page, and the next build finishes. {@code -Dkill.times} kills more often than a build does.
 */
class KilledBuildTest {

    private static final int TIMES = Integer.getInteger("kill.times", 4);
    private static final long SEED = Long.getLong("kill.seed", 20261130);
    private static final int QUIZZES = 12;

    private static final String QUIZ =
            """
            ---
            title: %1$s %2$d
            ---

            ## What is %1$s %2$d?

            ![A drawing](%1$s.svg)

            - [x] %1$s
            - [ ] Nothing

            ### Hint

            Think.

            ### Solution

            That is it.
            """;

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"9\"/>";

    /** What a page takes from beside it, and where it leads. */
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"([^\"#?:]+)[^\":]*\"");

    @TempDir Path temp;

    private Map<String, String> older = Map.of();
    private Map<String, String> newer = Map.of();

    @BeforeEach
    void build() throws IOException {
        older = built("older", 0);
        newer = built("newer", QUIZZES / 3);
    }

    /** Some quizzes are new, some are gone, and all others have changed. */
    private Map<String, String> built(String name, int from) throws IOException {
        Path source = Files.createDirectories(temp.resolve(name).resolve("quiz/a"));
        for (int number = from; number < from + QUIZZES; number++) {
            Files.writeString(source.resolve("q" + number + ".md"), QUIZ.formatted(name, number));
        }
        Files.writeString(source.resolve(name + ".svg"), DRAWING.formatted(1 + from));
        Path site = temp.resolve(name).resolve("site");
        build(temp.resolve(name), site, Disk.REAL);
        return Site.files(site);
    }

    @Test
    void leavesASiteThatWorksAndTheNextRunFinishes() throws Exception {
        Random random = new Random(SEED);
        int steps = lines(0, Integer.MAX_VALUE);
        assertTrue(steps > 2 * QUIZZES, "steps: " + steps);
        for (int time = 1; time <= TIMES; time++) {
            lines(time, random.nextInt(steps));
            Path site = temp.resolve("site-" + time);
            assertSound(site);
            build(temp.resolve("newer"), site, Disk.REAL);
            Map<String, String> files = Site.files(site);
            assertEquals("mine", files.remove("notes.txt"));
            assertEquals(newer, files);
            assertTrue(Files.notExists(site.resolve(".quiz-journal")));
        }
    }

    /** Starts a build over the older site, and kills it after some of its steps. */
    private int lines(int time, int most) throws Exception {
        Path site = temp.resolve("site-" + time);
        build(temp.resolve("older"), site, Disk.REAL);
        Files.writeString(site.resolve("notes.txt"), "mine");
        Process build =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Build.class.getName(),
                                temp.resolve("newer").toString(),
                                site.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int lines = 0;
        try (BufferedReader out = build.inputReader()) {
            while (lines <= most && out.readLine() != null) {
                lines++;
            }
        } finally {
            build.destroyForcibly().waitFor();
        }
        return lines;
    }

    private void assertSound(Path site) throws IOException {
        Map<String, String> files = Site.files(site);
        assertEquals("mine", files.get("notes.txt"));
        List<String> problems = new ArrayList<>();
        files.forEach(
                (path, text) -> {
                    if (path.endsWith(".html")) {
                        if (!text.equals(older.get(path)) && !text.equals(newer.get(path))) {
                            problems.add(path + " is neither old nor new");
                        }
                        named(path, text)
                                .filter(each -> !files.containsKey(each))
                                .forEach(each -> problems.add(path + " misses " + each));
                    }
                });
        assertEquals(List.of(), problems);
        assertTrue(files.keySet().containsAll(Set.of("index.html", "manifest.json")));
    }

    private static Stream<String> named(String page, String html) {
        Path folder = Path.of("/").resolve(page).getParent();
        return NAMED.matcher(html)
                .results()
                .map(each -> folder.resolve(each.group(1)).normalize().toString().substring(1))
                .map(each -> each.replace('\\', '/'))
                .distinct();
    }

    private static void build(Path module, Path site, Disk disk) throws IOException {
        QuizSettings settings =
                new QuizSettings(
                        module.resolve("quiz"),
                        site,
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        try (Bundle bundle = new BundleWriter(site, disk).open()) {
            BuiltIn.pipeline().build(settings, bundle);
            bundle.finish();
        }
    }

    /** The build, in a process of its own, which tells of each step before it makes it. */
    static final class Build {

        private Build() {}

        public static void main(String[] arguments) throws IOException {
            build(Path.of(arguments[0]), Path.of(arguments[1]), new TellingDisk());
        }
    }

    /** The real disk, which says what it is about to do. */
    private static final class TellingDisk implements Disk {

        @Override
        public void write(Path file, byte[] content) throws IOException {
            System.out.println("write");
            Disk.super.write(file, content);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            System.out.println("move");
            Disk.super.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            System.out.println("delete");
            Disk.super.delete(file);
        }
    }
}
