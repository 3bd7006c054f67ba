package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goals on every Maven that the plugin supports. */
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
        assertEquals(true, Files.exists(project.resolve("target/quiz/linux/files/index.html")));
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void reportsEveryProblemOfEveryFileAndFailsOnce(Maven maven) throws Exception {
        MavenRun run = maven.run(maven.project("two-faulty-files"), "package");

        assertEquals(
                """
                """,
                run.goal("validate", "two-faulty-files"));
        assertEquals("two-faulty-files: 3 errors", run.failure());
        assertEquals(List.of(), run.traces());
        assertEquals(1, run.exit());
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void findsTheFaultInTheLastOfThreeModulesFromTheCommandLine(Maven maven) throws Exception {
        MavenRun run = maven.run(maven.project("fault-in-last-module"), "quiz:validate");

        assertEquals(
                "[INFO] nothing to check: there is no `src/quiz`", run.goal("validate", "parent"));
        assertEquals(
                "[INFO] checked 1 file, 1 question: no problems (0.0 s)",
                run.goal("validate", "two"));
        assertEquals("", run.goal("validate", "three"));
        assertEquals(List.of(), run.traces());
        assertEquals(1, run.exit());
    }
}
