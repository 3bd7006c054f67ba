package io.github.quizmaven.pipeline.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.quizmaven.pipeline.work.Lookup.Kind;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFolderTest {

    @TempDir Path root;

    @Test
    void remembersEachQuestionOnce() throws IOException {
        Files.writeString(root.resolve("a.png"), "a");

        assertEquals(
                List.of(
                        "NAMES ",
                        "CONTENT a.png",
                        "CONTENT none.png",
                        "READABLE a.png",
                        "READABLE none.png",
                        "TITLE x"),
                asked().stream().map(each -> each.kind() + " " + each.path()).toList());
        assertEquals("NOT_FOUND", asked().get(2).answer());
        assertEquals("", asked().get(3).answer());
        assertEquals("NOT_FOUND", asked().get(4).answer());
    }

    @Test
    void answersDifferWhereWhatIsBesideTheFileDiffers() throws IOException {
        Files.writeString(root.resolve("a.png"), "a");
        List<Lookup> before = asked();
        assertEquals(before, asked());

        Files.writeString(root.resolve("a.png"), "b");
        List<Lookup> edited = asked();
        assertNotEquals(before.get(1), edited.get(1));
        assertEquals(before.get(0), edited.get(0));

        Files.writeString(root.resolve("none.png"), "c");
        List<Lookup> added = asked();
        assertNotEquals(edited.get(0), added.get(0));
        assertEquals(Kind.CONTENT, added.get(2).kind());
        assertNotEquals(edited.get(2), added.get(2));
        assertNotEquals(edited.get(4), added.get(4));
    }

    private List<Lookup> asked() {
        RecordedFolder folder = new RecordedFolder(SourceTreeFolder.at(root));
        for (int twice = 0; twice < 2; twice++) {
            folder.names("");
            folder.open("a.png", 100);
            folder.open("none.png", 100);
            folder.refusal("a.png", 100);
            folder.refusal("none.png", 100);
            folder.title("x", "X");
        }
        return folder.lookups();
    }

    /** A folder as runs see it. */
    private record SourceTreeFolder(SourceTree tree) implements SourceFolder {

        static SourceFolder at(Path root) {
            return new SourceTreeFolder(SourceTree.at(root));
        }

        @Override
        public Set<String> names(String folder) {
            return tree.names(folder);
        }

        @Override
        public Opened open(String path, int most) {
            return tree.open(path, most);
        }
    }
}
