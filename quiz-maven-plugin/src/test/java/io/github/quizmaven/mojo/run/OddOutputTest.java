package io.github.quizmaven.mojo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.mojo.parameter.Words;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output folder that cannot be one, is full or must not be written: said, and got over. */
class OddOutputTest {

    private static final String QUIZ =
            "---\ntitle: T\n---\n\n## Q%d?\n\n- [x] a%1$d\n- [ ] b\n\n### Hint\n\nH.\n\n### Solution\n\nS.\n";

    @TempDir Path temp;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void write() throws IOException {
        disk = Files.createDirectories(temp.resolve("disk"));
        Files.createDirectories(temp.resolve("quiz"));
        for (int number = 1; number <= 5; number++) {
            Files.writeString(temp.resolve("quiz/q" + number + ".md"), QUIZ.formatted(number));
        }
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            system("umount", disk.toString());
        }
    }

    @Test
    void sitesThatAreFilesAreRefused() throws IOException {
        Files.writeString(temp.resolve("disk/site"), "mine");

        assertSays("cannot use `%s/site`: a file stands where a folder is needed");

        assertEquals("mine", Files.readString(temp.resolve("disk/site")));
    }

    @Test
    void fullDisksLeaveTheOldSiteAndTheNextRunCompletes() throws Exception {
        mount("size=160k,nr_inodes=60");
        Files.write(disk.resolve("filler"), new byte[90 << 10]);

        assertSays("no space is left: free some, or choose another place");
        assertTrue(Files.notExists(disk.resolve("site/index.html")), "no page before its script");

        system("mount", "-o", "remount,size=4m", disk.toString());
        assertEquals("", said());
        try (Stream<Path> files = Files.walk(disk.resolve("site"))) {
            assertEquals(
                    List.of("index.html", "manifest.json"),
                    files.filter(Files::isRegularFile)
                            .map(each -> disk.resolve("site").relativize(each).toString())
                            .filter(each -> !each.contains("/"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void sitesOnDisksThatMustNotBeWrittenAreNamed() throws Exception {
        mount("size=4m");
        system("mount", "-o", "remount,ro", disk.toString());

        assertSays("Read-only file system");
    }

    /** Only root may do that. */
    private void mount(String options) throws Exception {
        mounted = system("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "this user must not mount a small disk");
    }

    private static int system(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }

    private void assertSays(String words) {
        String said = said();
        assertTrue(said.contains(words.formatted(disk)), said);
    }

    /** What a build says that fails, in words; empty if it does not. */
    private String said() {
        QuizSettings settings =
                new QuizSettings(
                        temp.resolve("quiz"),
                        disk.resolve("site"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        try (Bundle bundle = new BundleWriter(settings.output()).open()) {
            BuiltIn.pipeline().build(settings, bundle);
            bundle.finish();
            return "";
        } catch (UncheckedIOException failure) {
            return Words.of(failure.getCause());
        } catch (IOException failure) {
            return Words.of(failure);
        }
    }
}
