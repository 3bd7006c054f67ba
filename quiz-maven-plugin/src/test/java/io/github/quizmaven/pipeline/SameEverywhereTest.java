package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.bundle.SiteArchive;
import io.github.quizmaven.exchange.export.Export;
import io.github.quizmaven.exchange.export.Exporters;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.pipeline.work.FolderLookup;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A clean build gives the same bytes, the site's archive and every export among them, in another
 * process with another locale, time zone, line separator, encoding, order of files, folder, number
 * of threads, and Java, where there is one; and it asks no network, where the system lets it be
 * taken away.
 */
class SameEverywhereTest {

    private static final Path CONTENT = Path.of("..", "content", "src", "quiz");

    private static final List<String> ELSEWHERE =
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dline.separator=\r\n",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Duser.name=another",
                    "-Djava.net.useSystemProxies=true");

    private static final List<String> WITHOUT_NETWORK =
            List.of("unshare", "--map-root-user", "--net");

    @TempDir Path temp;

    @Test
    void buildsTheSameSite() throws Exception {
        copy(Comparator.naturalOrder(), temp.resolve("one/quiz"));
        copy(Comparator.reverseOrder(), temp.resolve("other/deep er/ü/quiz"));

        build(Path.of(System.getProperty("java.home")), List.of(), "one", "1");
        build(otherJava(), ELSEWHERE, "other/deep er/ü", "4");

        Map<String, String> files = read(temp.resolve("one/out"));
        assertTrue(files.size() > 5, "files: " + files.size());
        assertTrue(files.containsKey("site.zip"), "files: " + files.keySet());
        for (String format : Exporters.formats()) {
            assertTrue(
                    files.keySet().stream().anyMatch(each -> each.startsWith(format + "/")),
                    "files: " + files.keySet());
        }
        assertEquals(files, read(temp.resolve("other/deep er/ü/out")));
    }

    /** Another Java beside this one, the one with the last name, or this one. */
    private static Path otherJava() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(home.getParent())) {
            return beside.filter(each -> Files.isExecutable(each.resolve("bin/java")))
                    .filter(each -> isLater(each.resolve("release")))
                    .max(Comparator.naturalOrder())
                    .orElse(home);
        }
    }

    private static boolean isLater(Path release) {
        try {
            return Files.readString(release).lines().anyMatch(SameEverywhereTest::isLater);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isLater(String line) {
        return line.matches("JAVA_VERSION=\"(?:1[89]|[2-9][0-9]).*");
    }

    private void build(Path java, List<String> options, String folder, String threads)
            throws Exception {
        List<String> command = new ArrayList<>(isAlone() ? WITHOUT_NETWORK : List.of());
        command.add(java.resolve("bin/java").toString());
        command.addAll(options);
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Build.class.getName(), temp.resolve(folder).toString(), threads));
        Process build = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, build.waitFor(), said);
    }

    /** Whether the system lets a process be without a network. */
    private static boolean isAlone() throws InterruptedException {
        try {
            List<String> attempt = new ArrayList<>(WITHOUT_NETWORK);
            attempt.add("true");
            return new ProcessBuilder(attempt).start().waitFor() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void copy(Comparator<Path> order, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(CONTENT)) {
            for (Path each : all.filter(Files::isRegularFile).sorted(order).toList()) {
                Path target = to.resolve(CONTENT.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }

    private static Map<String, String> read(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(each).toString(), Sha256.hex(Files.readAllBytes(each)));
            }
        }
        return files;
    }

    /** The build, in a process of its own. */
    static final class Build {

        private Build() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            QuizSettings settings =
                    new QuizSettings(
                            folder.resolve("quiz"),
                            folder.resolve("out/site"),
                            List.of(),
                            List.of(),
                            RuleLevels.DEFAULT,
                            FailOn.NEVER,
                            false,
                            RenderInvalid.SKIP);
            try (Bundle bundle = new BundleWriter(settings.output()).open()) {
                BuiltIn.pipeline().with(Integer.parseInt(arguments[1])).build(settings, bundle);
                bundle.finish();
            }
            SiteArchive.write(settings.output(), folder.resolve("out/site.zip"));
            SourceTree tree = SourceTree.below(settings.source(), List.of(), List.of());
            for (Exporter each : Exporters.all()) {
                export(each, tree, folder.resolve("out").resolve(each.format()));
            }
        }

        private static void export(Exporter exporter, SourceTree tree, Path to) throws IOException {
            Export export = new Export(exporter, new FolderLookup(tree));
            for (String path : tree.quizzes()) {
                SourceFile file = Objects.requireNonNull(tree.read(path));
                if (new QuizReader().quiz(file).authored() instanceof Quiz quiz) {
                    export.add(quiz);
                }
            }
            export.finish(
                    file -> {
                        Path target = to.resolve(file.path());
                        Files.createDirectories(target.getParent());
                        Files.write(target, file.content());
                    });
        }
    }
}
