package io.github.quizmaven.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in one file. */
class SiteArchiveTest {

    @TempDir Path temp;

    private Path site;
    private Path archive;

    @BeforeEach
    void writeASite() throws IOException {
        site = temp.resolve("site");
        archive = temp.resolve("packed/site.zip");
        new BundleWriter(site)
                .write(
                        List.of(
                                BundleWriterTest.page("b/index.html", "other"),
                                BundleWriterTest.page("a/index.html", "page ä")));
    }

    @Test
    void holdsWhatTheManifestNamesInTheOrderOfPaths() throws IOException {
        Files.writeString(site.resolve("mine.txt"), "not of the site");

        assertEquals(3, SiteArchive.write(site, archive));

        Map<String, String> expected = new TreeMap<>(Site.files(site));
        expected.remove("mine.txt");
        assertEquals(expected, entries());
        assertEquals(
                List.of("a/index.html", "b/index.html", "manifest.json"),
                new ArrayList<>(entries().keySet()));
    }

    @Test
    void isTheSameWheneverItIsPacked() throws IOException {
        SiteArchive.write(site, archive);
        byte[] first = Files.readAllBytes(archive);
        Files.setLastModifiedTime(site.resolve("a/index.html"), FileTime.fromMillis(0));

        SiteArchive.write(site, archive);

        assertArrayEquals(first, Files.readAllBytes(archive));
    }

    @Test
    void refusesAPageThatWasEditedAndKeepsTheOldArchive() throws IOException {
        SiteArchive.write(site, archive);
        byte[] old = Files.readAllBytes(archive);
        Files.writeString(site.resolve("a/index.html"), "edited");

        assertEquals(
                "`a/index.html` is not what was rendered: render the site again",
                assertThrows(IOException.class, () -> SiteArchive.write(site, archive))
                        .getMessage());
        assertArrayEquals(old, Files.readAllBytes(archive));
        assertEquals(List.of("site.zip"), names(archive.getParent()));
    }

    @Test
    void refusesASiteThatLacksAPage() throws IOException {
        Files.delete(site.resolve("b/index.html"));

        assertEquals(
                "`b/index.html` is missing: render the site again",
                assertThrows(IOException.class, () -> SiteArchive.write(site, archive))
                        .getMessage());
        assertFalse(Files.exists(archive));
    }

    @Test
    void packsNothingWhereNothingWasRendered() throws IOException {
        assertEquals(0, SiteArchive.write(temp.resolve("none"), archive));
        assertEquals(0, SiteArchive.write(temp, archive));
        assertFalse(Files.exists(archive));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    private Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                entries.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
