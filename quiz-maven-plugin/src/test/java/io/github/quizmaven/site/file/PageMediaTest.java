package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.source.FilesInMemory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page shows of the source folder is copied beside it. */
class PageMediaTest {

    private static final byte[] DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>"
                    .getBytes(StandardCharsets.UTF_8);

    private final PageMedia media =
            new PageMedia(
                    new FilesInMemory(
                            Map.of(
                                    "img/a b: größe.svg", DRAWING,
                                    "img/pods.svg", DRAWING,
                                    "other/pods.svg", DRAWING,
                                    "data.tar.gz", new byte[] {1, 2},
                                    ".env", new byte[] {3})),
                    "mlops/quiz/index.html");

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
        assertTrue(link(".env").matches("media/\\.env-[0-9a-f]{8}"));
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
