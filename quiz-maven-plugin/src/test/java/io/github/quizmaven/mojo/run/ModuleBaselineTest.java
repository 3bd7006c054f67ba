package io.github.quizmaven.mojo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A folder with known problems while people work on it. */
class ModuleBaselineTest {

    private static final String HEAD = "---\ntitle: Files\n---\n";
    private static final String FIRST = question("Which command lists files?", "[ ]");
    private static final String SECOND = question("Which command shows a file?", "[ ]");

    @TempDir Path root;

    private RuleLevels levels = RuleLevels.DEFAULT;

    @BeforeEach
    void knowTwoQuestionsWithoutKeyAndHint() throws Exception {
        write(HEAD + FIRST + SECOND);
        assertEquals(
                "wrote `known.txt`: 4 known problems, 4 added, 0 removed", apply(true).message());
    }

    @Test
    void namesThemByQuestion() throws IOException {
        assertEquals(
                List.of(
                        "linux/files.md: [hint-present] which-command-lists-files: Which command"
                                + " lists files?",
                        "linux/files.md: [hint-present] which-command-shows-a-file: Which command"
                                + " shows a file?",
                        "linux/files.md: [one-correct-answer] which-command-lists-files: [ ]",
                        "linux/files.md: [one-correct-answer] which-command-shows-a-file: [ ]"),
                Files.readAllLines(root.resolve("known.txt")).stream()
                        .filter(each -> !each.startsWith("//"))
                        .toList());
    }

    @Test
    void hidesThemWhereverTheirLinesMoved() throws Exception {
        for (String text :
                List.of(
                        HEAD + FIRST + SECOND,
                        "\uFEFF" + (HEAD + FIRST + SECOND).replace("\n", "\r\n"),
                        HEAD + "\nAn introduction.\n" + FIRST + SECOND,
                        HEAD + SECOND + FIRST,
                        HEAD + FIRST.replace("- [ ]", "*  [ ]") + SECOND)) {
            write(text);
            ModuleBaseline.Outcome outcome = apply(false);

            assertEquals(List.of(), words(outcome.analysis()), text);
            assertEquals(4, outcome.analysis().known().all().size());
            assertEquals(null, outcome.message());
        }
    }

    @Test
    void reportsWhatIsNew() throws Exception {
        write(HEAD + question("Which?", "[x]") + FIRST + "\nA <b>tag</b>.\n" + SECOND);

        ModuleBaseline.Outcome outcome = apply(false);

        assertEquals(List.of("5 hint-present", "23 raw-html"), words(outcome.analysis()));
    }

    @Test
    void keepsQuizzesWithKnownErrorsInvalid() throws Exception {
        assertEquals(List.of("linux/files.md"), apply(false).analysis().invalid());
        assertEquals(List.of(), apply(false).analysis().valid());
    }

    @Test
    void saysHowManyLinesAreNoLongerNeeded() throws Exception {
        write(HEAD + FIRST + SECOND.replaceFirst("\\[ \\]", "[x]"));
        assertEquals(
                "1 line of `known.txt` is no longer needed: `-Dquiz.updateBaseline=true` removes"
                        + " it",
                apply(false).message());
        write(HEAD + FIRST);
        assertEquals(
                "2 lines of `known.txt` are no longer needed: `-Dquiz.updateBaseline=true` removes"
                        + " them",
                apply(false).message());
        assertEquals(
                null,
                ModuleBaseline.of(file("known.txt"), false, false, folders())
                        .apply(analysis())
                        .message());
    }

    @Test
    void forgetsWhatIsMendedAndLearnsWhatIsNewWhenToldTo() throws Exception {
        write(HEAD + FIRST.replaceFirst("\\[ \\]", "[x]") + question("Which?", "[x]"));

        ModuleBaseline.Outcome outcome = apply(true);

        assertEquals("wrote `known.txt`: 2 known problems, 1 added, 3 removed", outcome.message());
        assertEquals(List.of(), words(outcome.analysis()));
        assertEquals(List.of(), words(apply(false).analysis()));
    }

    @Test
    void doesNotTouchAFileThatIsUpToDate() throws Exception {
        FileTime past = FileTime.fromMillis(0);
        Files.setLastModifiedTime(root.resolve("known.txt"), past);

        assertEquals("`known.txt` stays as it is: 4 known problems", apply(true).message());
        assertEquals(past, Files.getLastModifiedTime(root.resolve("known.txt")));
    }

    @Test
    void writesAFileWithoutProblemsToo() throws Exception {
        Files.delete(root.resolve("known.txt"));
        write(HEAD + question("Which?", "[x]") + "\n### Hint\n\nThink.\n");

        assertEquals(
                "wrote `known.txt`: 0 known problems, 0 added, 0 removed", apply(true).message());
        assertEquals(List.of(), words(apply(false).analysis()));
    }

    @Test
    void knowsProblemsThatTheBuildTurnsOnAndNotThoseThatItTurnsOff() throws Exception {
        levels = new RuleLevels(Map.of("hint-present", RuleLevel.OFF));
        assertEquals(
                "2 lines of `known.txt` are no longer needed: `-Dquiz.updateBaseline=true` removes"
                        + " them",
                apply(false).message());

        levels = new RuleLevels(Map.of("hint-present", RuleLevel.WARNING));
        assertEquals(List.of(), words(apply(false).analysis()));
    }

    @Test
    void refusesSettingsThatCannotBe() throws Exception {
        Files.delete(root.resolve("known.txt"));
        assertRefuses(
                "`quiz.baseline` is `known.txt`, which does not exist:"
                        + " `-Dquiz.updateBaseline=true` writes it",
                () -> ModuleBaseline.of(file("known.txt"), false, true, folders()).check());
        assertRefuses(
                "`quiz.baseline` is `src`, which is a folder",
                () -> ModuleBaseline.of(file("src"), true, true, folders()).check());
        assertRefuses(
                "`quiz.updateBaseline` has no file to write: set `quiz.baseline`",
                () -> ModuleBaseline.of(null, true, true, folders()));
        assertRefuses(
                "`quiz.updateBaseline` needs all quizzes: leave out `quiz.includes`",
                () -> ModuleBaseline.of(file("known.txt"), true, false, folders()));
    }

    private static void assertRefuses(String message, Executable action) {
        assertEquals(message, assertThrows(SettingsException.class, action).getMessage());
    }

    private static String question(String title, String marker) {
        return "\n## %s\n\n- %s One\n- [ ] Two\n\n### Solution\n\nSo.\n".formatted(title, marker);
    }

    private void write(String text) throws IOException {
        Path file = root.resolve("src/quiz/linux/files.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static File file(String name) {
        return new File(name);
    }

    private ModuleFolders folders() {
        return new ModuleFolders(root, root);
    }

    private ModuleBaseline.Outcome apply(boolean update) throws Exception {
        ModuleBaseline baseline = ModuleBaseline.of(file("known.txt"), update, true, folders());
        baseline.check();
        return baseline.apply(analysis());
    }

    private Analysis analysis() throws IOException {
        return BuiltIn.pipeline()
                .check(
                        new QuizSettings(
                                root.resolve("src/quiz"),
                                root.resolve("target/quiz"),
                                List.of(),
                                List.of(),
                                levels,
                                FailOn.ERROR,
                                false,
                                RenderInvalid.FAIL));
    }

    private static List<String> words(Analysis analysis) {
        return analysis.found().all().stream()
                .map(each -> each.place().line() + " " + each.rule().name())
                .toList();
    }
}
