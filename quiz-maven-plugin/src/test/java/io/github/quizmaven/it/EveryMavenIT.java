package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goals on every Maven that the plugin supports, with their reports for tools. */
class EveryMavenIT {

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void checksAndRendersSoundQuizzes(Maven maven) throws Exception {
        Path project = maven.project("sound-quizzes");

        MavenRun run = maven.run(project, "package", "-Dmaven.plugin.validation=VERBOSE");

        assertEquals(
                "[INFO] checked 2 files, 2 questions: no problems (0.0 s)",
                run.goal("validate", "sound-quizzes"));
        assertEquals(
                "[INFO] rendered 4 pages: open target/quiz/index.html",
                run.goal("render", "sound-quizzes"));
        assertEquals(List.of(), run.warnings());
        assertEquals(0, run.exit());
        for (String page : List.of("", "folders/", "linux/", "linux/files/")) {
            String html = Files.readString(project.resolve("target/quiz/" + page + "index.html"));
            assertTrue(html.startsWith("<!doctype html>"), page);
            assertEquals(page.equals("linux/files/"), html.contains("<mo>≥</mo>"), page);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void reportsEveryProblemOfEveryFileAndFailsOnce(Maven maven) throws Exception {
        Path project = maven.project("two-faulty-files");

        MavenRun run = maven.run(project, "package", ReportsIT.ALL);

        assertEquals(
                """
                [ERROR] src/quiz/no-key.md:7:3: no option is marked as correct [one-correct-answer]
                  |
                7 | - [ ] `ls`
                  |   ^^^ option B on line 8
                  = help: mark exactly one option with `[x]`
                [ERROR] src/quiz/two-keys.md:5:4: question `Which command lists the files of a \
                folder?` has no hint [hint-present]
                  |
                5 | ## Which command lists the files of a folder?
                  |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: add a `### Hint` part below its options or answer
                [ERROR] src/quiz/two-keys.md:8:3: 2 options are marked as correct, a single-choice \
                question has exactly one [one-correct-answer]
                  |
                8 | - [x] `cd`
                  |   ^^^ option A on line 7
                  = help: remove one `[x]`, or write `type: multiple-choice` in a ```yaml question \
                block below the heading
                [INFO] checked 2 files, 2 questions: 3 errors (0.0 s)""",
                run.goal("validate", "two-faulty-files"));
        assertEquals("two-faulty-files: 3 errors", run.failure());
        ReportsIT.assertWritten(project, run);
        assertEquals(List.of(), run.traces());
        assertEquals(1, run.exit());
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void findsTheFaultInTheLastOfThreeModulesFromTheCommandLine(Maven maven) throws Exception {
        Path project = maven.project("fault-in-last-module");

        MavenRun run = maven.run(project, "quiz:validate", ReportsIT.ALL);

        assertEquals(
                "[INFO] nothing to check: there is no `src/quiz`", run.goal("validate", "parent"));
        assertEquals(
                "[INFO] checked 1 file, 1 question: no problems (0.0 s)",
                run.goal("validate", "two"));
        assertEquals(
                """
                [ERROR] three/src/quiz/files.md:7:3: no option is marked as correct \
                [one-correct-answer]
                  |
                7 | - [ ] `ls`
                  |   ^^^ option B on line 8
                  = help: mark exactly one option with `[x]`
                [INFO] checked 1 file, 1 question: 1 error (0.0 s)""",
                run.goal("validate", "three"));
        assertEquals("three: 1 error", run.failure());
        ReportsIT.assertWrittenByEachModule(project);
        assertEquals(1, run.exit());
    }
}
