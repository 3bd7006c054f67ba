package io.github.quizmaven.source.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a source, in which order, and what happens to odd files. */
class SourceTreeTest {

    @TempDir Path root;

    @Test
    void listsMarkdownFilesSortedByPathWithSlashes() throws IOException {
        write("b.md", "a/z.md", "a.md", "a/b/c.md", "B.md", "notes.txt", "x.MD");

        assertEquals(
                List.of("B.md", "a.md", "a/b/c.md", "a/z.md", "b.md", "x.MD"),
                SourceTree.below(root, List.of(), List.of()).quizzes());
    }

    @Test
    void listsFolderTextsApart() throws IOException {
        write("index.md", "a/index.md", "a/quiz.md", "my-index.md");

        SourceTree tree = SourceTree.below(root, List.of(), List.of());

        assertEquals(List.of("a/quiz.md", "my-index.md"), tree.quizzes());
        assertEquals(List.of("a/index.md", "index.md"), tree.collections());
    }

    @Test
    void leavesOutDraftsHiddenFilesReadmesAndBuildFolders() throws IOException {
        write(
                "_draft.md",
                ".hidden.md",
                "README.md",
                "a/README.md",
                "_templates/a.md",
                ".git/a.md",
                "target/a.md",
                "a/node_modules/b/c.md",
                "a/targets.md",
                "readme.md");

        assertEquals(
                List.of("a/targets.md", "readme.md"),
                SourceTree.below(root, List.of(), List.of()).quizzes());
    }

    @Test
    void findsFilesWhereTheSourceFolderItselfHasSuchAName() throws IOException {
        Path odd = Files.createDirectories(root.resolve("target/_quiz"));
        Files.writeString(odd.resolve("a.md"), "");

        assertEquals(List.of("a.md"), SourceTree.below(odd, List.of(), List.of()).quizzes());
    }

    @Test
    void keepsWhatIsIncludedAndNotExcluded() throws IOException {
        write("a/one.md", "a/two.md", "a/deep/three.md", "b/one.md", "A/one.md");

        assertEquals(
                List.of("a/deep/three.md", "a/two.md"),
                SourceTree.below(root, List.of("a/"), List.of("**/one.md")).quizzes());
    }

    @Test
    void knowsWhatWasNotIncludedButNotWhatWasExcluded() throws IOException {
        write("a.md", "b.md", "c/index.md", "c/d.md");

        SourceTree tree = SourceTree.below(root, List.of("a.md"), List.of("b.md"));

        assertEquals(List.of("a.md"), tree.quizzes());
        assertEquals(List.of("a.md", "c/d.md"), tree.allQuizzes());
        assertEquals(List.of("c/index.md"), tree.allCollections());
    }

    @Test
    void goesThroughALinkedFolderOnceAndNotRoundALoop() throws IOException {
        write("a/one.md");
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        Files.createSymbolicLink(root.resolve("linked.md"), root.resolve("a/one.md"));

        assertEquals(
                List.of("a/one.md", "linked.md"),
                SourceTree.below(root, List.of(), List.of()).quizzes());
    }

    @Test
    void listsALinkThatLeadsNowhereSoThatReadingItSaysSo() throws IOException {
        Files.createSymbolicLink(root.resolve("gone.md"), root.resolve("nowhere"));

        SourceTree tree = SourceTree.below(root, List.of(), List.of());

        assertEquals(List.of("gone.md"), tree.quizzes());
        assertEquals(Opened.Refused.NOT_FOUND, tree.open("gone.md", 10));
    }

    @Test
    void readsAFileUpToTheLimitAndNoneBeyond() throws IOException {
        Files.write(root.resolve("fits.md"), new byte[SourceTree.MAX_BYTES]);
        Files.write(root.resolve("over.md"), new byte[SourceTree.MAX_BYTES + 1]);

        SourceTree tree = SourceTree.below(root, List.of(), List.of());

        assertEquals(
                new String(new char[SourceTree.MAX_BYTES]),
                Objects.requireNonNull(tree.read("fits.md")).text());
        assertNull(tree.read("over.md"));
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }
}
