package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder whose files are being written against what a build says of it when they are saved. */
class LiveFolderTest {

    private static final String QUIZ =
            """
            # %s

            ## Which command lists files? %s

            - [x] `ls`
            - [ ] `cd`

            ### Hint

            Two letters.

            ### Solution

            It is short for list.
            """;

    @TempDir Path folder;

    private LiveFolder live() throws IOException {
        return BuiltIn.pipeline().live(settings(folder), true);
    }

    private static QuizSettings settings(Path source) {
        return new QuizSettings(
                source,
                source.resolve("_site"),
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.ERROR,
                false,
                RenderInvalid.FAIL);
    }

    private static Diagnostics build(Path source) throws IOException {
        return BuiltIn.pipeline().check(settings(source)).found();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What an editor would hold that has all of a folder's files open. */
    private static Map<String, String> texts(Path source) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        SourceTree tree = SourceTree.below(source, List.of(), List.of());
        for (String each :
                Stream.of(tree.quizzes(), tree.collections(), tree.skipped())
                        .flatMap(List::stream)
                        .toList()) {
            byte[] bytes = Files.readAllBytes(source.resolve(each));
            texts.put(each, new String(bytes, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/fixtures/valid",
                "src/test/resources/fixtures/invalid",
                "src/test/resources/fixtures/lookalike",
                "../content/src/quiz"
            })
    void findsWhatABuildFinds(String source) throws IOException {
        Path path = Path.of(source);
        Map<String, String> texts = texts(path);
        Diagnostics built = build(path);
        // An editor makes characters of bytes itself.
        built.all().stream()
                .filter(each -> each.rule().equals(SyntaxRules.ENCODING))
                .forEach(each -> texts.remove(each.place().path()));
        LiveFolder live = BuiltIn.pipeline().live(settings(path), true);
        List<Diagnostic> expected =
                built.all().stream()
                        .filter(each -> texts.containsKey(each.place().path()))
                        .toList();

        for (int time = 0; time < 2; time++) {
            List<Diagnostic> found = live.check(texts).all();
            // By lines first, so that a difference can be read.
            assertLinesMatch(lines(expected), lines(found));
            assertEquals(expected, found);
        }
    }

    private static List<String> lines(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::toString).toList();
    }

    @Test
    void holdsAnOpenFileAgainstThoseThatAreNot() throws IOException {
        write("a.md", QUIZ.formatted("A", ""));
        write("b.md", QUIZ.formatted("B", "") + "\nSee [a](a.md#nowhere).\n");

        Diagnostics found = live().check(Map.of("b.md", Files.readString(folder.resolve("b.md"))));

        assertEquals(
                List.of("duplicate-question", "link-missing"),
                found.all().stream().map(each -> each.rule().name()).sorted().toList());
        assertEquals(List.of("b.md"), paths(found));
        assertEquals(
                build(folder).all().stream()
                        .filter(each -> each.place().path().equals("b.md"))
                        .toList(),
                found.all());
    }

    private static List<String> paths(Diagnostics found) {
        return found.all().stream().map(each -> each.place().path()).distinct().toList();
    }

    @Test
    void looksAtTextsThatAreNotSaved() throws IOException {
        write("a.md", QUIZ.formatted("A", ""));
        String typed = QUIZ.formatted("B", "");
        LiveFolder live = live();

        assertEquals(List.of("b.md"), paths(live.check(Map.of("b.md", typed))));

        String other = QUIZ.formatted("A", "In all shells").replace("`ls`", "`dir`");
        assertEquals(List.of(), live.check(Map.of("b.md", typed, "a.md", other)).all());
        assertEquals(List.of("b.md"), paths(live.check(Map.of("b.md", typed))));
    }

    /** What one check leaves in a file must not be there in the next. */
    @Test
    void knowsOfEachTimeWhatCommentsIgnore() throws IOException {
        String repeated =
                QUIZ.formatted("B", "")
                        .replace(
                                "## W",
                                "<!-- quiz-ignore duplicate-question: on purpose -->\n\n## W");
        String same = QUIZ.formatted("A", "");
        String other = same.replace("`ls`", "`dir`");
        LiveFolder live = live();

        for (int time = 0; time < 2; time++) {
            assertEquals(List.of(), rules(live, same, repeated));
            assertEquals(List.of("ignore-unused"), rules(live, other, repeated));
            // Nobody knows what a broken question repeats.
            assertEquals(
                    List.of("malformed-marker"), rules(live, other.replace("[ ]", "[]"), repeated));
        }
    }

    private static List<String> rules(LiveFolder live, String one, String two) throws IOException {
        return live.check(Map.of("a.md", one, "b.md", two)).all().stream()
                .map(each -> each.rule().name())
                .toList();
    }

    @Test
    void seesWhatHasComeAndGoneOnTheDisk() throws IOException {
        String text = QUIZ.formatted("B", "") + "\nSee [a](a.md).\n";
        write("b.md", text);
        LiveFolder live = live();
        assertEquals(1, live.check(Map.of("b.md", text)).all().size());

        write("a.md", QUIZ.formatted("A", "In which shell"));
        live.refresh();
        assertEquals(List.of(), live.check(Map.of("b.md", text)).all());

        Files.delete(folder.resolve("a.md"));
        live.refresh();
        assertEquals(List.of("b.md"), paths(live.check(Map.of("b.md", text))));
    }

    @Test
    void leavesOutWhatABuildLeavesOut() throws IOException {
        write("node_modules/x.md", QUIZ.formatted("X", ""));
        LiveFolder live = live();

        assertEquals(List.of(), live.check(Map.of("node_modules/x.md", "## Q\n\n- [ ] a")).all());
        assertEquals(List.of(), live.check(Map.of("_draft.md", "## Q\n\n- [ ] a")).all());
        assertFalse(live.check(Map.of("new.md", "## Q\n\n- [ ] a")).all().isEmpty());
    }

    @Test
    void readsNoFileThatIsTooLarge() throws IOException {
        String text = "x".repeat(SourceTree.MAX_BYTES + 1);

        assertEquals(
                List.of("file-too-large"),
                live().check(Map.of("a.md", text)).all().stream()
                        .map(each -> each.rule().name())
                        .toList());
    }

    @Test
    void readsNothingOutsideOfTheFolder() throws IOException {
        write("inner/a.md", QUIZ.formatted("A", ""));
        write("b.md", QUIZ.formatted("B", ""));
        LiveFolder live = BuiltIn.pipeline().live(settings(folder.resolve("inner")), true);

        assertTrue(live.holds("a.md"));
        assertFalse(live.holds("../b.md"));
        assertEquals(null, live.saved("../b.md"));
    }
}
