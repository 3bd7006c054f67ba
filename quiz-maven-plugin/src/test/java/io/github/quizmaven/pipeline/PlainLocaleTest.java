package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.bundle.SiteArchive;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build in the locale {@code C}, as containers and cron jobs have it. */
class PlainLocaleTest {

    @TempDir Path temp;

    @BeforeEach
    void writeAQuiz() throws IOException {
        assumeTrue(File.separatorChar == '/');
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        Path source = Files.createDirectories(temp.resolve("quiz/über"));
        Files.writeString(
                source.resolve("größe.md"),
                "---\n"
                        + "title: T\n"
                        + "---\n\n"
                        + "## Which?\n\n"
                        + "![It](bild-ä.png)\n\n"
                        + "- [x] A\n"
                        + "- [ ] B\n\n"
                        + "### Hint\n\n"
                        + "Think.\n\n"
                        + "### Solution\n\n"
                        + "So.\n");
        Files.writeString(source.resolve("bild-ä.png"), "png");
    }

    @Test
    void checksAndRendersFilesWhoseNamesAreNotAscii() throws Exception {
        String said = build();

        assertEquals("[]", said.lines().reduce("", (before, last) -> last), said);
        List<String> names;
        try (var files = Files.walk(temp.resolve("site/über"))) {
            names =
                    files.filter(Files::isRegularFile)
                            .map(each -> temp.relativize(each).toString())
                            .map(each -> each.replaceFirst("-[0-9a-f]{8}", ""))
                            .sorted()
                            .toList();
        }
        assertEquals(
                List.of(
                        "site/über/größe/index.html",
                        "site/über/größe/media/bild-ä.png",
                        "site/über/index.html"),
                names);
        try (ZipFile archive = new ZipFile(temp.resolve("site.zip").toFile())) {
            assertNotNull(archive.getEntry("über/größe/index.html"));
        }
    }

    @Test
    void leavesAFileThatSomeoneElseHasWritten() throws Exception {
        Path page = temp.resolve("site/über/größe/index.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "mine");

        String said = build();

        assertTrue(said.contains("was not written by this plugin"), said);
        assertEquals("mine", Files.readString(page));
    }

    @Test
    void writesNothingWhereALinkLeads() throws Exception {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createDirectory(temp.resolve("site"));
        Files.createSymbolicLink(temp.resolve("site/über"), outside);

        String said = build();

        assertTrue(said.contains("leads out of the output folder"), said);
        assertArrayEquals(new String[0], outside.toFile().list());
    }

    private String build() throws IOException {
        ProcessBuilder command =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Build.class.getName(),
                                temp.toString())
                        .redirectErrorStream(true);
        command.environment().put("LC_ALL", "C");
        Process build = command.start();
        return new String(build.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    /** The build, in a process of its own. */
    static final class Build {

        private Build() {}

        public static void main(String[] arguments) throws Exception {
            Path temp = Path.of(arguments[0]);
            QuizSettings settings =
                    new QuizSettings(
                            temp.resolve("quiz"),
                            temp.resolve("site"),
                            List.of(),
                            List.of(),
                            RuleLevels.DEFAULT,
                            FailOn.ERROR,
                            false,
                            RenderInvalid.FAIL);
            Analysis analysis;
            try (Bundle bundle = new BundleWriter(settings.output()).open()) {
                analysis = BuiltIn.pipeline().build(settings, bundle);
                bundle.finish();
            }
            SiteArchive.write(settings.output(), temp.resolve("site.zip"));
            System.out.println(analysis.found().all());
        }
    }
}
