package io.github.quizmaven.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.site.file.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the output folder after a build. */
class BundleWriterTest {

    @TempDir Path temp;

    @Test
    void writesFilesAndAManifestOfAllOfThem() throws IOException {
        Written written = write(page("a/index.html", "page"), asset("assets/quiz-1.css", "style"));

        assertEquals(
                new Written(
                        1, List.of("a/index.html", "assets/quiz-1.css"), 0, List.of(), List.of()),
                written);
        assertEquals(
                Map.of(
                        "a/index.html",
                        "page",
                        "assets/quiz-1.css",
                        "style",
                        "manifest.json",
                        """
                        {
                          "version": 1,
                          "files": {
                            "a/index.html": \
                        "3660315a9af3df255d8f19ab077e4797822b41488a0e2a04bc6af71213c23274",
                            "assets/quiz-1.css": \
                        "cb86eb2d914d37df6857c3cfe4827b5f770b01a86578120618b0b21572160be8"
                          }
                        }
                        """),
                files());
    }

    @Test
    void leavesUnchangedFilesUntouched() throws IOException {
        write(page("a.html", "same"), page("b.html", "old"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output().resolve("a.html"), longAgo);
        Files.setLastModifiedTime(output().resolve("b.html"), longAgo);

        Written written = write(page("a.html", "same"), page("b.html", "new"));

        assertEquals(new Written(2, List.of("b.html"), 1, List.of(), List.of()), written);
        assertEquals(longAgo, Files.getLastModifiedTime(output().resolve("a.html")));
        assertEquals("new", files().get("b.html"));
    }

    @Test
    void touchesNothingWhenNothingHasChanged() throws IOException {
        write(page("a.html", "same"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output().resolve("manifest.json"), longAgo);
        Files.setLastModifiedTime(output(), longAgo);

        write(page("a.html", "same"));

        assertEquals(longAgo, Files.getLastModifiedTime(output().resolve("manifest.json")));
        assertEquals(longAgo, Files.getLastModifiedTime(output()));
    }

    @Test
    void removesWhatAnEarlierBuildWroteAndFoldersThatBecomeEmpty() throws IOException {
        write(page("a/b/index.html", "old"), page("c.html", "stays"));

        Written written = write(page("c.html", "stays"));

        assertEquals(new Written(1, List.of(), 1, List.of("a/b/index.html"), List.of()), written);
        assertEquals(List.of("c.html", "manifest.json"), List.copyOf(files().keySet()));
        assertEquals(List.of("c.html", "manifest.json"), entries());
    }

    @Test
    void keepsAFileOfAnEarlierBuildThatSomeoneHasEdited() throws IOException {
        write(page("a.html", "old"), page("b.html", "b"));
        Files.writeString(output().resolve("a.html"), "edited");

        Written written = write(page("b.html", "b"));

        assertEquals(new Written(1, List.of(), 1, List.of(), List.of("a.html")), written);
        assertEquals("edited", files().get("a.html"));
    }

    @Test
    void neverRemovesAFileOfSomeoneElse() throws IOException {
        write(page("a/index.html", "a"));
        Files.writeString(output().resolve("a/notes.txt"), "mine");

        write(page("b.html", "b"));

        assertEquals("mine", files().get("a/notes.txt"));
    }

    @Test
    void refusesToReplaceAFileOfSomeoneElse() throws IOException {
        Files.createDirectories(output());
        Files.writeString(output().resolve("index.html"), "mine");

        IOException refusal =
                assertThrows(
                        IOException.class,
                        () -> write(asset("a.css", "a"), page("index.html", "ours")));

        assertEquals(
                "`index.html` in "
                        + output()
                        + " was not written by this plugin: move it away, or choose another"
                        + " output folder",
                refusal.getMessage());
        assertEquals(Map.of("index.html", "mine"), files());
    }

    @Test
    void refusesAFolderWithAManifestOfSomeoneElse() throws IOException {
        Files.createDirectories(output());
        Files.writeString(output().resolve("manifest.json"), "{\"name\": \"app\"}");

        assertThrows(IOException.class, () -> write(page("index.html", "ours")));

        assertEquals(Map.of("manifest.json", "{\"name\": \"app\"}"), files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.html",
                "a/../../x.html",
                "/x.html",
                "a//x.html",
                "./x.html",
                "",
                "a\\x.html",
                "C:x.html",
                "manifest.json",
                ".quiz-journal/x",
                "a/\nx.html"
            })
    void refusesAPathThatLeadsElsewhere(String path) throws IOException {
        assertThrows(IOException.class, () -> write(page(path, "x")));

        assertEquals(Map.of(), files());
    }

    @Test
    void refusesAPathThatALinkLeadsElsewhere() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("a"), elsewhere);

        assertThrows(IOException.class, () -> write(page("a/x.html", "x")));

        assertEquals(false, Files.exists(elsewhere.resolve("x.html")));
    }

    @Test
    void namesTheFileForWhichThereIsNoSpace() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        FileSystemException failure =
                assertThrows(
                        FileSystemException.class, () -> Disk.REAL.write(full, new byte[] {1}));

        assertEquals("/dev/full", failure.getFile());
        assertEquals("No space left on device", failure.getReason());
    }

    @Test
    void refusesTwoFilesOfOnePath() {
        assertThrows(IOException.class, () -> write(page("a.html", "1"), page("a.html", "2")));
    }

    @Test
    void letsEachFileGoBeforeTheNext() throws IOException {
        List<String> seen = new ArrayList<>();
        Iterable<RenderedFile> lazy =
                () ->
                        List.of("a.html", "b.html").stream()
                                .peek(seen::add)
                                .map(path -> page(path, String.join(" ", seen)))
                                .iterator();

        new BundleWriter(output()).write(lazy);

        assertEquals("a.html", files().get("a.html"));
        assertEquals("a.html b.html", files().get("b.html"));
    }

    private Written write(RenderedFile... files) throws IOException {
        return new BundleWriter(output()).write(List.of(files));
    }

    private Path output() {
        return temp.resolve("site");
    }

    private Map<String, String> files() throws IOException {
        return Site.files(output());
    }

    private List<String> entries() throws IOException {
        try (var entries = Files.list(output())) {
            return entries.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    static RenderedFile page(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8), false);
    }

    static RenderedFile asset(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8), true);
    }
}
