package io.github.quizmaven.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files go through the stages. */
class QuizPipelineTest {

    @TempDir Path root;

    private Stages stages;

    @BeforeEach
    void connectStages() {
        stages = WordStages.all();
    }

    @Test
    void reportsWhatEveryStageFindsInPathOrder() throws IOException {
        write("b.md", "parse", "schema", "first", "second", "question");
        write("a.md", "second");

        Analysis analysis = analyse(RuleLevels.DEFAULT);

        assertEquals(
                List.of(
                        "a.md:1 error second",
                        "b.md:1 error parse",
                        "b.md:2 error schema",
                        "b.md:3 error first",
                        "b.md:4 error second"),
                printed(analysis));
        assertEquals(List.of("a.md", "b.md"), analysis.invalid());
    }

    @Test
    void countsFilesAndQuestionsAndTellsSoundQuizzesFromOthers() throws IOException {
        write("good.md", "question", "question");
        write("bad.md", "question", "schema");

        Analysis analysis = analyse(RuleLevels.DEFAULT);

        assertEquals(2, analysis.files());
        assertEquals(3, analysis.questions());
        assertEquals(List.of("good.md"), analysis.valid());
        assertEquals(List.of("bad.md"), analysis.invalid());
    }

    @Test
    void givesReportsTheSeverityThatTheBuildSets() throws IOException {
        write("a.md", "schema", "first", "second", "parse");
        RuleLevels levels =
                new RuleLevels(
                        Map.of(
                                "schema", RuleLevel.WARNING,
                                "first", RuleLevel.OFF,
                                "second", RuleLevel.INFO,
                                "parse", RuleLevel.WARNING));

        Analysis analysis = analyse(levels);

        assertEquals(
                List.of("a.md:1 warning schema", "a.md:3 info second", "a.md:4 warning parse"),
                printed(analysis));
        assertEquals(List.of("a.md"), analysis.valid());
    }

    @Test
    void reportsABugInARuleAndGoesOn() throws IOException {
        write("a.md", "first-throws", "second");
        write("b.md", "first-overflows", "second");

        List<Diagnostic> found = analyse(RuleLevels.DEFAULT).found().all();

        assertEquals(
                List.of(
                        "a.md:1 error internal",
                        "a.md:2 error second",
                        "b.md:1 error internal",
                        "b.md:2 error second"),
                found.stream().map(QuizPipelineTest::print).toList());
        assertStarts(
                "the rule `first` failed with `java.lang.IllegalStateException: broken` at"
                        + " io.github.quizmaven.pipeline.WordStages",
                found.get(0).message());
        assertStarts(
                "the rule `first` failed with `java.lang.StackOverflowError` at ",
                found.get(2).message());
    }

    @Test
    void reportsABugInAStageAndGoesOnWithTheOthers() throws IOException {
        write("a.md", "question", "second");

        assertBug(
                "the reader failed with ",
                List.of("a.md:1 error internal"),
                new Stages(
                        broken(),
                        stages.collection(),
                        stages.schema(),
                        stages.rules(),
                        stages.bankRules()));
        assertBug(
                "the schema check failed with ",
                List.of("a.md:1 error internal", "a.md:2 error second"),
                new Stages(
                        stages.quiz(),
                        stages.collection(),
                        broken(),
                        stages.rules(),
                        stages.bankRules()));
    }

    @Test
    void dropsReportsOfLaterStagesAboutWhatTheSyntaxLeftUnknown() throws IOException {
        write("a.md", "unknown-next", "first", "second", "unknown-next", "schema", "schema");

        assertEquals(
                List.of("a.md:3 error second", "a.md:6 error schema"),
                printed(analyse(RuleLevels.DEFAULT)));
    }

    @Test
    void leavesAloneWhatIsNoQuiz() throws IOException {
        write("notes.md", "not-a-quiz", "schema", "first");

        Analysis analysis = analyse(RuleLevels.DEFAULT);

        assertEquals(List.of("notes.md:1 info not-a-quiz"), printed(analysis));
        assertEquals(1, analysis.files());
        assertTrue(analysis.isEmpty());
    }

    @Test
    void checksNothingElseOfAFileThatCannotBeDecoded() throws IOException {
        Files.write(root.resolve("a.md"), "schema\nfirst\n\u00ff".getBytes(ISO_8859_1));

        Analysis analysis = analyse(RuleLevels.DEFAULT);

        assertEquals(List.of("a.md:3 error encoding"), printed(analysis));
        assertEquals(List.of("a.md"), analysis.invalid());
    }

    @Test
    void reportsAFileThatIsTooLarge() throws IOException {
        Files.write(root.resolve("a.md"), new byte[SourceTree.MAX_BYTES + 1]);

        Analysis analysis = analyse(RuleLevels.DEFAULT);

        assertEquals(List.of("a.md:1 error file-too-large"), printed(analysis));
        assertEquals(
                "the file is larger than 4 MiB, the most that is read",
                analysis.found().all().get(0).message());
        assertEquals(List.of("a.md"), analysis.invalid());
    }

    @Test
    void reportsQuizzesThatMeetInTheSiteButNotFilesThatAreNone() throws IOException {
        write("a.md", "question");
        write("a/b.md", "question");
        write("c.md", "not-a-quiz");
        write("c/d.md", "question");

        assertEquals(
                List.of("a.md:1 error path-clash", "c.md:1 info not-a-quiz"),
                printed(analyse(RuleLevels.DEFAULT)));
    }

    @Test
    void knowsWhatFilesHeldWhenTheyWereChecked() throws IOException {
        write("a.md", "question");
        write("b.md", "schema");
        write("c.md", "not-a-quiz");

        Analysis analysis = analyse(RuleLevels.DEFAULT);

        assertEquals(Set.of("a.md", "b.md", "c.md"), analysis.hashes().keySet());
        assertEquals(Set.of("b.md"), analysis.withErrors());
    }

    @Test
    void stopsAtAFileThatTheSystemDoesNotLetItRead() throws IOException {
        Files.createSymbolicLink(root.resolve("gone.md"), root.resolve("nowhere"));

        assertThrows(NoSuchFileException.class, () -> analyse(RuleLevels.DEFAULT));
    }

    private void assertBug(String message, List<String> expected, Stages broken)
            throws IOException {
        Analysis analysis = pipeline(broken).check(settings(RuleLevels.DEFAULT));

        assertEquals(expected, printed(analysis));
        assertStarts(message, analysis.found().all().get(0).message());
    }

    private static void assertStarts(String expected, String actual) {
        assertEquals(expected, actual.substring(0, Math.min(expected.length(), actual.length())));
    }

    private static <A, B> Function<A, B> broken() {
        return any -> {
            throw new IllegalStateException("broken");
        };
    }

    private static QuizPipeline pipeline(Stages stages) {
        return new QuizPipeline(
                stages,
                any -> {
                    throw new AssertionError("a check makes no pages");
                });
    }

    private Analysis analyse(RuleLevels levels) throws IOException {
        return pipeline(stages).check(settings(levels));
    }

    private QuizSettings settings(RuleLevels levels) {
        return new QuizSettings(
                root,
                root.resolve("target"),
                List.of(),
                List.of(),
                levels,
                FailOn.ERROR,
                false,
                RenderInvalid.FAIL);
    }

    private static List<String> printed(Analysis analysis) {
        return analysis.found().all().stream().map(QuizPipelineTest::print).toList();
    }

    private static String print(Diagnostic each) {
        return "%s:%d %s %s"
                .formatted(
                        each.place().path(),
                        each.place().line(),
                        each.severity().word(),
                        each.rule().name());
    }

    private void write(String path, String... lines) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
    }
}
