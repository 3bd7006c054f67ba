package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the `order` of a folder's `index.md` lists is in the folder. */
class ListedNamesTest {

    @TempDir Path root;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(root.resolve("part/basics"));
        for (String name : List.of("intro.md", "pods-1.md", "End.markdown", "_draft.md", "x.txt")) {
            Files.writeString(root.resolve("part").resolve(name), "# x\n");
        }
    }

    private List<Diagnostic> found(String order) throws IOException {
        SourceFolder folder = Beside.in(root);
        SourceFile file =
                SourceFile.of("part/index.md", "---\ntitle: Part\norder: " + order + "\n---\n");
        return new FilePass.Maker(Beside.STAGES, folder, RuleCatalog.ignorable(Set.of()))
                .collection(file, "")
                .checked()
                .found();
    }

    private List<String> messages(String order) throws IOException {
        return found(order).stream().map(Diagnostic::message).toList();
    }

    @Test
    void takesNamesWithAndWithoutEndings() throws IOException {
        assertEquals(List.of(), found("[intro, pods-1.md, basics/, End]"));
        assertEquals(List.of(), found("[basics]"));
        assertEquals(List.of(), found("[]"));
    }

    @Test
    void reportsWhatIsNotThere() throws IOException {
        assertEquals(
                List.of(
                        "this folder has no quiz and no folder `pods-2`",
                        "this folder has no quiz and no folder `_draft`",
                        "this folder has no quiz and no folder `part/intro`",
                        "this folder has no quiz and no folder `index`",
                        "this folder has no quiz and no folder `x.txt`"),
                messages("[pods-2, _draft, part/intro.md, index, x.txt]"));
    }

    @Test
    void reportsWhatIsListedTwice() throws IOException {
        assertEquals(List.of("`order` lists `intro` twice"), messages("[intro, End, intro.md]"));
    }
}
