package io.github.quizmaven.site.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page shows of the source folder is copied beside it. */
class PageMediaTest {

    private static final byte[] DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>"
                    .getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> files =
            new HashMap<>(
                    Map.of(
                            "img/a b: größe.svg",
                            DRAWING,
                            "img/pods.svg",
                            DRAWING,
                            "other/pods.svg",
                            DRAWING,
                            "data.tar.gz",
                            new byte[] {1, 2},
                            "bad.svg",
                            "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"
                                    .getBytes(StandardCharsets.UTF_8),
                            ".env",
                            new byte[] {3},
                            "evil.html",
                            new byte[] {4},
                            "evil.xml",
                            new byte[] {5},
                            "run.js",
                            new byte[] {6}));

    private final Folder folder = new Folder(files);

    private final PageMedia media = new PageMedia(folder, "mlops/quiz/index.html");

    /** A folder that says how often it was read. */
    private static final class Folder implements SourceFolder {

        private final Map<String, byte[]> files;
        private int reads;

        Folder(Map<String, byte[]> files) {
            this.files = files;
        }

        @Override
        public Set<String> names(String folder) {
            return Set.of();
        }

        @Override
        public Opened open(String path, int most) {
            reads++;
            byte[] content = files.get(path);
            return content == null ? Opened.Refused.NOT_FOUND : new Opened.Content(content);
        }
    }

    @Test
    void namesCopiesByTheirContent() {
        assertEquals("media/pods-" + Hashes.of(DRAWING) + ".svg", url("img/pods.svg"));
        assertEquals(
                List.of("mlops/quiz/media/pods-" + Hashes.of(DRAWING) + ".svg"),
                media.files().stream().map(RenderedFile::path).toList());
        assertTrue(media.files().get(0).asset());
    }

    @Test
    void copiesEqualFilesOfOneNameOnce() {
        assertEquals(url("img/pods.svg"), url("other/pods.svg"));
        assertEquals(1, media.files().size());
    }

    @Test
    void namesWhatAnyFileSystemTakes() {
        assertEquals(
                "media/a-b--gr%C3%B6%C3%9Fe-" + Hashes.of(DRAWING) + ".svg",
                url("img/a b: größe.svg"));
        assertTrue(link("data.tar.gz").matches("media/data\\.tar-[0-9a-f]{8}\\.gz"));
    }

    /** Rules report them; whatever becomes of a report, a site never has them. */
    @Test
    void leavesOutWhatCouldRunSomethingOnTheSite() {
        for (String path : List.of(".env", "evil.html", "evil.xml", "run.js")) {
            assertNull(media.link(path), path);
            assertNull(media.image(path), path);
        }
        assertEquals(List.of(), media.files());
    }

    @Test
    void knowsTheSizeOfImages() {
        ImageSource image = media.image("img/pods.svg");

        assertNotNull(image);
        assertNotNull(image.size());
        assertEquals(4, image.size().width());
        assertEquals(3, image.size().height());
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertNull(media.image("img/nothing.svg"));
        assertNull(media.link("nothing.txt"));
        assertEquals(List.of(), media.files());
    }

    @Test
    void copiesNothingThatMustNotBePublished() {
        assertNull(media.image("bad.svg"));
        assertNull(media.link("bad.svg"));
        assertEquals(List.of(), media.files());
    }

    /** A page may show more than fits into memory, so each copy is read when it is written. */
    @Test
    void readsAFileForItsNameAndForItsCopy() {
        url("img/pods.svg");
        link("img/pods.svg");
        assertEquals(1, folder.reads);
        assertArrayEquals(DRAWING, media.files().get(0).content());
        assertEquals(2, folder.reads);
    }

    @Test
    void writesNoCopyOfWhatWasNotChecked() {
        url("img/pods.svg");
        files.put("img/pods.svg", new byte[] {5});
        UncheckedIOException failure =
                assertThrows(UncheckedIOException.class, () -> media.files().get(0).content());
        assertEquals(
                "`img/pods.svg` has changed since its page was rendered",
                failure.getCause().getMessage());
    }

    private String url(String path) {
        @Nullable ImageSource image = media.image(path);
        assertNotNull(image);
        return image.url();
    }

    private String link(String path) {
        @Nullable String link = media.link(path);
        assertNotNull(link);
        return link;
    }
}
