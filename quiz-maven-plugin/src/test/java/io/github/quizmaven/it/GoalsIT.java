package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the goals do in projects of all kinds, on the Maven that runs this build. */
class GoalsIT {

    private final Maven maven = Maven.running();

    @Test
    void saysNothingInAModuleWithoutQuizzesUnlessTheUserAsks() throws Exception {
        Path project = maven.project("no-source-folder");

        MavenRun bound = maven.run(project, "package");
        MavenRun called = maven.run(project, "quiz:validate");

        assertEquals(
                List.of(0, ""), List.of(bound.exit(), bound.goal("validate", "no-source-folder")));
        assertEquals(
                "[INFO] nothing to check: there is no `src/quiz`",
                called.goal("validate", "no-source-folder"));
        assertEquals(0, called.exit());
    }

    @Test
    void checksModulesInParallel() throws Exception {
        MavenRun run = maven.run(maven.project("fault-in-last-module"), "-T2", "quiz:validate");

        assertEquals("three: 1 error", run.failure());
        assertTrue(
                run.log()
                        .contains(
                                "[ERROR] three/src/quiz/files.md:7:3: no option is marked as"
                                        + " correct [one-correct-answer]"));
        assertEquals(List.of(), run.warnings());
    }

    @Test
    void neverRendersAQuizWithErrors() throws Exception {
        Path project = mixedProject();

        MavenRun failed = maven.run(project, "package", "-Dquiz.failOn=never");

        assertEquals("sound-quizzes: 1 quiz with errors cannot be rendered", failed.failure());
        assertEquals("", failed.goal("render", "sound-quizzes"));
        assertEquals(false, Files.exists(project.resolve("target/quiz")));

        MavenRun skipped =
                maven.run(project, "package", "-Dquiz.failOn=NEVER", "-Dquiz.renderInvalid=skip");

        assertEquals(
                """
                [WARNING] left out 1 quiz with errors: `no-key.md`
                [INFO] rendered 4 pages: open target/quiz/index.html""",
                skipped.goal("render", "sound-quizzes"));
        assertEquals(0, skipped.exit());
    }

    @Test
    void printsProblemsWhenRenderingIsAllThatIsAskedFor() throws Exception {
        MavenRun run = maven.run(mixedProject(), "quiz:render");

        assertEquals(
                """
                [ERROR] src/quiz/no-key.md:7:3: no option is marked as correct [one-correct-answer]
                  |
                7 | - [ ] `ls`
                  |   ^^^ option B on line 8
                  = help: mark exactly one option with `[x]`
                [INFO] checked 3 files, 3 questions: 1 error (0.0 s)""",
                run.goal("render", "sound-quizzes"));
        assertEquals("sound-quizzes: 1 error", run.failure());
    }

    @Test
    void takesSeveritiesFromThePomAndTheCommandLineWins() throws Exception {
        Path project = maven.project("rules-in-pom");

        assertEquals("rules-in-pom: 1 warning", maven.run(project, "package").failure());
        assertEquals(
                "rules-in-pom: 1 error, 1 warning",
                maven.run(project, "package", "-Dquiz.rules=hint-present:ERROR").failure());
        assertEquals(
                "", maven.run(project, "package", "-Dquiz.rules=one-correct-answer:off").failure());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-Dquiz.source=src/quizz | `quiz.source` is `src/quizz`, which is not a folder",
                "-Dquiz.failOn=eror | `quiz.failOn` is `eror`, but can only be `error`, `warning` or"
                        + " `never`: did you mean `error`?",
                "-Dquiz.output=src/quiz/out | `quiz.output` (`src/quiz/out`) must not lie in"
                        + " `quiz.source` (`src/quiz`), where quizzes are looked for: choose a folder"
                        + " beside it, or one whose name begins with `_`",
                "-Dquiz.embedOrigin=school.example | `quiz.embedOrigin` is `school.example`: write an"
                        + " origin such as `https://school.example`, without a path, or `*`"
            })
    void refusesSettingsThatCannotBe(String argument, String message) throws Exception {
        MavenRun run = maven.run(maven.project("sound-quizzes"), "quiz:validate", argument);

        assertEquals("sound-quizzes: " + message, run.failure());
        assertEquals(List.of(), run.traces());
        assertEquals(1, run.exit());
    }

    @Test
    void choosesFilesByGlobsAndFailsIfNoneIsLeft() throws Exception {
        Path project = maven.project("sound-quizzes");

        assertEquals(
                "[INFO] checked 1 file, 1 question: no problems (0.0 s)",
                maven.run(
                                project,
                                "quiz:validate",
                                "-Dquiz.includes=linux/,nowhere/",
                                "-Dquiz.failIfEmpty")
                        .goal("validate", "sound-quizzes"));
        assertEquals(
                "sound-quizzes: no quiz found in `src/quiz`",
                maven.run(project, "quiz:validate", "-Dquiz.excludes=**", "-Dquiz.failIfEmpty")
                        .failure());
    }

    @Test
    void warnsIfNoFileIsIncluded() throws Exception {
        MavenRun run =
                maven.run(
                        maven.project("sound-quizzes"), "quiz:validate", "-Dquiz.includes=nope/**");

        assertEquals(
                """
                [INFO] checked 0 files, 0 questions: no problems (0.0 s)
                [WARNING] `quiz.includes` is `nope/**`, which matches no file in `src/quiz`""",
                run.goal("validate", "sound-quizzes"));
        assertEquals(0, run.exit());
    }

    @Test
    void linksToQuizzesThatAreNotIncludedAreGood() throws Exception {
        Path project = maven.project("sound-quizzes");
        Path quizzes = project.resolve("src/quiz");
        String text = Files.readString(quizzes.resolve("folders.md"));
        Files.writeString(quizzes.resolve("a.md"), text + "\nSee [b](b.md).\n");
        Files.writeString(quizzes.resolve("b.md"), text);

        assertEquals(
                "[INFO] checked 1 file, 1 question: no problems (0.0 s)",
                maven.run(project, "quiz:validate", "-Dquiz.includes=a.md")
                        .goal("validate", "sound-quizzes"));
    }

    @Test
    void countsTheProblemsOfARuleAfterTenUnlessAllAreAskedFor() throws Exception {
        Path project = maven.project("two-faulty-files");
        Path quizzes = project.resolve("src/quiz");
        for (int number = 1; number <= 11; number++) {
            Files.copy(quizzes.resolve("no-key.md"), quizzes.resolve("no-key-" + number + ".md"));
        }

        MavenRun cut = maven.run(project, "quiz:validate", "-Dquiz.excludes=two-keys.md");
        MavenRun all =
                maven.run(
                        project, "quiz:validate", "-Dquiz.excludes=two-keys.md", "-Dquiz.showAll");

        String more = "[INFO] and 2 more of `one-correct-answer`: `-Dquiz.showAll` shows them";
        assertEquals(List.of(10L, true), List.of(keyless(cut), cut.log().contains(more)));
        assertEquals(List.of(12L, false), List.of(keyless(all), all.log().contains(more)));
    }

    private static long keyless(MavenRun run) {
        return run.log().stream().filter(line -> line.endsWith(" [one-correct-answer]")).count();
    }

    @Test
    void reportsAllModulesWhenFailingAtTheEnd() throws Exception {
        Path project = maven.project("fault-in-last-module");
        Files.copy(
                project.resolve("three/src/quiz/files.md"),
                project.resolve("two/src/quiz/files.md"),
                StandardCopyOption.REPLACE_EXISTING);

        MavenRun stopped = maven.run(project, "quiz:validate");
        MavenRun run = maven.run(project, "-fae", "quiz:validate");

        assertEquals("", stopped.goal("validate", "three"));
        for (String module : List.of("two", "three")) {
            assertEquals(
                    """
                    [ERROR] %s/src/quiz/files.md:7:3: no option is marked as correct \
                    [one-correct-answer]
                      |
                    7 | - [ ] `ls`
                      |   ^^^ option B on line 8
                      = help: mark exactly one option with `[x]`
                    [INFO] checked 1 file, 1 question: 1 error (0.0 s)"""
                            .formatted(module),
                    run.goal("validate", module));
        }
        assertEquals(1, run.exit());
    }

    @Test
    void doesNothingWhenSkipped() throws Exception {
        MavenRun run = maven.run(maven.project("two-faulty-files"), "package", "-Dquiz.skip");

        assertEquals(
                "[INFO] skipped, as `quiz.skip` is set", run.goal("validate", "two-faulty-files"));
        assertEquals(0, run.exit());
    }

    @Test
    void explainsItsGoals() throws Exception {
        MavenRun run = maven.run(maven.project("sound-quizzes"), "quiz:help");

        assertEquals(
                List.of(
                        "quiz:check",
                        "quiz:explain",
                        "quiz:export",
                        "quiz:fix",
                        "quiz:help",
                        "quiz:import",
                        "quiz:language-server",
                        "quiz:new",
                        "quiz:package",
                        "quiz:render",
                        "quiz:report",
                        "quiz:serve",
                        "quiz:validate"),
                run.log().stream().filter(line -> line.startsWith("quiz:")).toList());
    }

    private Path mixedProject() throws Exception {
        Path faulty = maven.project("two-faulty-files").resolve("src/quiz/no-key.md");
        Path project = maven.project("sound-quizzes");
        Files.copy(faulty, project.resolve("src/quiz/no-key.md"));
        return project;
    }
}
