package io.github.quizmaven.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are opened, wherever links lead. */
class OpenedFilesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir Path temp;

    private Path root;
    private SourceTree tree;

    /**
     * {@code in} is the source folder; beside it are {@code out} and {@code in-too}, whose name
     * begins like that of the source folder.
     */
    @BeforeEach
    void write() throws IOException {
        for (String path :
                List.of(
                        "in/a.md",
                        "in/sub/b.png",
                        "out/secret.md",
                        "out/secret.png",
                        "in-too/x.md")) {
            Path file = temp.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
        root = temp.resolve("in");
        tree = SourceTree.at(root);
    }

    @Test
    void readsFilesOfTheFolder() throws IOException {
        link("again.md", "a.md");
        link("sub/up.md", "../a.md");
        link("folder", "sub");
        link("chain.md", "sub/up.md");
        link("there-and-back.md", "../out/../in/a.md");

        for (String path :
                List.of("a.md", "again.md", "sub/up.md", "chain.md", "there-and-back.md")) {
            assertReads("in/a.md", path);
        }
        assertReads("in/sub/b.png", "folder/b.png");
    }

    @Test
    void readsFilesOfAFolderThatIsALinkItself() throws IOException {
        Path linked = Files.createSymbolicLink(temp.resolve("linked"), root);

        assertInstanceOf(Opened.Content.class, SourceTree.at(linked).open("a.md", 100));
        assertEquals(List.of("a.md"), SourceTree.below(linked, List.of(), List.of()).quizzes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link.md",
                "link.png",
                "chain.md",
                "folder/secret.md",
                "folder",
                "folder/deep.md",
                "nested/folder/secret.png",
                "absolute.md",
                "sibling.md",
                "../out/secret.md",
                "sub/../../out/secret.md"
            })
    void neverOpensWhatIsOutside(String path) throws IOException {
        link("link.md", "../out/secret.md");
        link("link.png", "../out/secret.png");
        link("chain.md", "link.md");
        link("folder", "../out");
        Files.createSymbolicLink(temp.resolve("out/deep.md"), temp.resolve("out/secret.md"));
        link("nested", ".");
        Files.createSymbolicLink(root.resolve("absolute.md"), temp.resolve("out/secret.md"));
        link("sibling.md", "../in-too/x.md");

        assertEquals(Opened.Refused.OUTSIDE, tree.open(path, 100));
        assertEquals(Opened.Refused.OUTSIDE, tree.refusal(path, 100));
        assertEquals(Set.of(), tree.names("folder/"));
    }

    @Test
    void neverOpensADevice() throws IOException {
        Path device = Files.createSymbolicLink(root.resolve("device"), Path.of("/dev/zero"));

        assertTimeoutPreemptively(
                SOON, () -> assertEquals(Opened.Refused.OUTSIDE, tree.open("device", 100)));
        Files.delete(device);
    }

    @Test
    void listsLinkedFilesButDoesNotEnterFoldersOutside() throws IOException {
        link("link.md", "../out/secret.md");
        link("folder", "../out");
        link("sub/folder", "../../out");
        link("_draft", "../out");

        SourceTree found = SourceTree.below(root, List.of(), List.of());

        assertEquals(List.of("a.md", "link.md"), found.quizzes());
        assertEquals(List.of("folder", "sub/folder"), found.outside());
        assertEquals(
                List.of("folder"), SourceTree.below(root, List.of(), List.of("sub/")).outside());
    }

    @Test
    void namesWhatIsNoRegularFileAndDoesNotWaitForIt() throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", root + "/pipe.md").start().waitFor() == 0);
        link("to-pipe.md", "pipe.md");

        assertTimeoutPreemptively(
                SOON,
                () -> {
                    assertEquals(Opened.Refused.NOT_REGULAR, tree.open("pipe.md", 100));
                    assertEquals(Opened.Refused.NOT_REGULAR, tree.open("to-pipe.md", 100));
                    assertEquals(
                            List.of("a.md"),
                            SourceTree.below(root, List.of(), List.of()).quizzes());
                });
        assertEquals(Opened.Refused.NOT_REGULAR, tree.open("sub", 100));
    }

    @Test
    void saysWhyAFileIsNotRead() throws IOException {
        link("nowhere", "missing");
        link("loop", "loop");
        Files.writeString(root.resolve("locked"), "x");
        Files.setPosixFilePermissions(
                root.resolve("locked"), PosixFilePermissions.fromString("---------"));

        assertEquals(Opened.Refused.NOT_FOUND, tree.open("missing", 100));
        assertEquals(Opened.Refused.NOT_FOUND, tree.open("nowhere", 100));
        assertEquals(Opened.Refused.NOT_FOUND, tree.open("a\0b", 100));
        assertEquals(Opened.Refused.UNREADABLE, tree.open("loop", 100));
        assertEquals(Opened.Refused.TOO_LARGE, tree.open("a.md", 6));
        assertEquals(Opened.Refused.TOO_LARGE, tree.refusal("a.md", 6));
        assertInstanceOf(Opened.Content.class, tree.open("a.md", 7));
        assertNull(tree.refusal("a.md", 7));
        // Root may read everything.
        assumeTrue(!Files.isReadable(root.resolve("locked")));
        assertEquals(Opened.Refused.UNREADABLE, tree.open("locked", 100));
        assertEquals(Opened.Refused.UNREADABLE, tree.refusal("locked", 100));
    }

    @Test
    void neverReadsMoreThanIsWanted() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(root + "/large.md", "rw")) {
            large.setLength(100 << 20);
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertEquals(Opened.Refused.TOO_LARGE, tree.open("large.md", SourceTree.MAX_BYTES));

        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 1 << 20, allocated + " bytes");
    }

    /** A file that says it is empty and is not has grown since somebody asked. */
    @Test
    void neverReadsMoreOfAFileThatGrowsMeanwhile() {
        Path growing = Path.of("/proc/self");
        assumeTrue(Files.exists(growing.resolve("status")));
        SourceTree files = SourceTree.at(growing);

        assertNull(files.refusal("status", 10));
        assertEquals(Opened.Refused.TOO_LARGE, files.open("status", 10));
        assertInstanceOf(Opened.Content.class, files.open("status", 1 << 20));
    }

    @Test
    void linksToLinksDoNotMultiply() throws IOException {
        for (int level = 0; level < 20; level++) {
            Files.createDirectories(root.resolve("level" + level));
            link("level" + level + "/left", "../level" + (level + 1));
            link("level" + level + "/right", "../level" + (level + 1));
        }
        Files.createDirectories(root.resolve("level20"));
        Files.writeString(root.resolve("level20/x.md"), "");

        List<String> found =
                assertTimeoutPreemptively(
                        SOON, () -> SourceTree.below(root, List.of(), List.of()).quizzes());

        assertEquals(17, found.stream().filter(each -> each.endsWith("x.md")).count());
    }

    @Test
    void namesThatAreNotUtf8AreShownByTheirBytes() throws Exception {
        String script =
                "cd \"$0\"; touch \"$(printf 'gr\\366\\337e.md')\"; mkdir \"$(printf '\\377')\"";
        assumeTrue(
                new ProcessBuilder("bash", "-c", script, root.toString()).start().waitFor() == 0);

        SourceTree found = SourceTree.below(root, List.of(), List.of());

        assertEquals(List.of("\\xFF", "gr\\xF6\\xDFe.md"), found.undecodable());
        assertEquals(List.of("a.md"), found.quizzes());
    }

    @Test
    void sortsTheNamesOfAFolder() throws IOException {
        link("z", "sub");

        assertEquals(List.of("a.md", "sub/", "z/"), List.copyOf(tree.names("")));
        assertEquals(List.of("b.png"), List.copyOf(tree.names("z/")));
        assertEquals(
                Set.of(),
                Stream.of("missing/", "a.md/", "../", "a\0b/")
                        .flatMap(each -> tree.names(each).stream())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private void link(String from, String to) throws IOException {
        Files.createSymbolicLink(root.resolve(from), Path.of(to));
    }

    private void assertReads(String text, String path) {
        Opened.Content content = assertInstanceOf(Opened.Content.class, tree.open(path, 100), path);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), content.bytes(), path);
        assertNull(tree.refusal(path, 100));
    }
}
