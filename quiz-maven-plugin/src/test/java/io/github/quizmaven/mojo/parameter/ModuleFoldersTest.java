package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a module's folders are and how they are written. */
class ModuleFoldersTest {

    @TempDir Path root;

    private ModuleFolders folders;

    @BeforeEach
    void startAboveTheModule() {
        folders = new ModuleFolders(root, root.resolve("content"));
    }

    @Test
    void writesPathsFromWhereTheBuildWasStarted() {
        assertEquals("content/src/quiz/", folders.prefix(root.resolve("content/src/quiz")));
        assertEquals("", folders.prefix(root));
        assertEquals("content", folders.relative(root.resolve("content")));
        assertEquals(
                root.resolveSibling("elsewhere").toString().replace('\\', '/'),
                folders.relative(root.resolveSibling("elsewhere")));
    }

    @Test
    void findsRelativeFoldersInTheModule() throws SettingsException, IOException {
        Files.createDirectories(root.resolve("content/quizzes"));

        assertEquals(root.resolve("content/quizzes"), folders.source(new File("x/../quizzes")));
        assertEquals(root.resolve("content/out"), folders.output(new File("out"), new File("in")));
    }

    @Test
    void acceptsThatTheDefaultSourceFolderIsMissingButNoOther() throws SettingsException {
        assertEquals(root.resolve("content/src/quiz"), folders.source(new File("src/quiz")));
        assertRefuses(
                "`quiz.source` is `content/src/quizz`, which is not a folder",
                () -> folders.source(new File("src/quizz")));
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a/b, a", "a, a/b", "a/../b/c, b"})
    void refusesOutputAndSourceThatLieInEachOther(File output, File source) {
        assertThrows(SettingsException.class, () -> folders.output(output, source));
    }

    @ParameterizedTest
    @CsvSource({"_site", "a/_site/x", ".site", "target/quiz", "x/node_modules/y"})
    void acceptsAnOutputWhereNobodyLooksForQuizzes(File output) throws SettingsException {
        assertEquals(
                root.resolve("content").resolve(output.toPath()),
                folders.output(output, new File(".")));
    }

    @ParameterizedTest
    @CsvSource({"site", "a/site_", "x/y.z"})
    void refusesAnOutputWhereQuizzesAreLookedFor(File output) {
        assertRefuses(
                "`quiz.output` (`content/%s`) must not lie in `quiz.source` (`content`), where quizzes are looked for: choose a folder beside it, or one whose name begins with `_`"
                        .formatted(output.toString().replace('\\', '/')),
                () -> folders.output(output, new File(".")));
    }

    @Test
    void acceptsFoldersWhoseNamesOnlyStartAlike() throws SettingsException {
        assertEquals(root.resolve("content/ab"), folders.output(new File("ab"), new File("a")));
    }

    @Test
    void refusesAnOutputThatIsAFile() throws IOException {
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/out"), "mine");

        assertRefuses(
                "`quiz.output` is `content/out`, which is a file: name a folder",
                () -> folders.output(new File("out"), new File("in")));
    }

    @Test
    void startsPathsOfReportsWhereTheirReadersLook() throws SettingsException {
        Path source = root.resolve("content/src/quiz");

        assertEquals("content/src/quiz/", folders.reportPrefix(source, null));
        assertEquals("quiz/", folders.reportPrefix(source, new File("src")));
        assertEquals(
                root.getFileName() + "/content/src/quiz/",
                folders.reportPrefix(source, root.getParent().toFile()));
        assertRefuses(
                "`quiz.source` (`%s`) is not in `quiz.reportBase` (`%s`), so that reports"
                                .formatted(source, root.resolve("content/target"))
                        + " cannot name its files",
                () -> folders.reportPrefix(source, new File("target")));
    }

    private static void assertRefuses(String message, Executable action) {
        assertEquals(message, assertThrows(SettingsException.class, action).getMessage());
    }
}
