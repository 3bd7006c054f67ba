package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goals check and new in a folder without a POM. */
class CheckIT {

    private static final String PLUGIN =
            "io.github.quizmaven:quiz-maven-plugin:" + System.getProperty("it.version") + ":";

    private static final String FOUND =
            """
            [INFO] notes/plan.md:1:1: skipped, since it holds no options like `- [x] …` and no keys \
            of a quiz [not-a-quiz]
              |
            1 | ## Week one
              | ^
              = help: if this is not a quiz, start the file's name with `_`, or exclude it
            [INFO] checked 2 files, 1 question: no problems (0.0 s)""";

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void checksOnlyTheQuizzesAndLeavesNothing(Maven maven) throws Exception {
        Path folder = maven.project("markdown-folder");
        List<String> before = names(folder);

        MavenRun run = maven.run(folder, PLUGIN + "check");

        assertEquals(FOUND, run.goal("check", "standalone-pom"));
        assertEquals(List.of(), run.warnings());
        assertEquals(0, run.exit());
        assertEquals(before, names(folder));
    }

    @Test
    void rendersWhereAnOutputIsNamed() throws Exception {
        Maven maven = Maven.running();
        Path folder = maven.project("markdown-folder");

        MavenRun run = maven.run(folder, PLUGIN + "check", "-Dquiz.output=_site");

        assertEquals(
                FOUND + "\n[INFO] rendered 2 pages: open _site/index.html",
                run.goal("check", "standalone-pom"));
        assertTrue(Files.exists(folder.resolve("_site/files/index.html")));
        assertEquals(FOUND, maven.run(folder, PLUGIN + "check").goal("check", "standalone-pom"));
    }

    @Test
    void failsOnAProblemAndWhereThereIsNoQuiz() throws Exception {
        Maven maven = Maven.running();
        Path folder = maven.project("markdown-folder");
        Files.writeString(folder.resolve("flawed.md"), "---\ntitle: T\n---\n\n## Q?\n\n- [ ] a\n");

        MavenRun flawed = maven.run(folder, PLUGIN + "check", "-Dquiz.source=.");

        assertTrue(flawed.failure().startsWith("standalone-pom: "), flawed.failure());
        assertEquals(1, flawed.exit());
        assertEquals(
                "standalone-pom: no quiz found in `notes`",
                maven.run(folder, PLUGIN + "check", "-Dquiz.source=notes").failure());
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void beginsAProjectThatBuilds(Maven maven) throws Exception {
        Path folder = maven.project("markdown-folder");

        MavenRun first =
                maven.run(
                        folder,
                        PLUGIN + "new",
                        "-Dquiz.name=linux/first-steps",
                        "-Dquiz.types=ordering,single-choice");

        assertEquals(
                """
                [INFO] wrote src/quiz/linux/first-steps.md: 2 questions to fill in
                [INFO] wrote pom.xml: `mvn quiz:validate` checks the quizzes, `mvn package` writes \
                them as pages to target/quiz
                [INFO] wrote .gitignore""",
                first.goal("new", "standalone-pom"));

        MavenRun build = maven.run(folder, "package", "quiz:package");

        assertTrue(
                build.log().contains("[INFO] rendered 3 pages: open target/quiz/index.html"),
                build.log().toString());
        assertTrue(
                build.log().stream()
                        .anyMatch(
                                line ->
                                        line.matches(
                                                "\\[INFO\\] packed \\d+ files into"
                                                        + " target/markdown-folder-1-quiz.zip")),
                build.log().toString());
        assertEquals(0, build.exit());
    }

    @Test
    void replacesNoQuizThatIsThere() throws Exception {
        Maven maven = Maven.running();
        Path folder = maven.project("markdown-folder");
        maven.run(folder, PLUGIN + "new", "-Dquiz.name=linux/first-steps");

        assertEquals(
                "markdown-folder: `src/quiz/linux/first-steps.md` already exists: choose another"
                        + " `quiz.name`",
                maven.run(folder, "quiz:new", "-Dquiz.name=linux/first-steps").failure());
        assertEquals(
                "[INFO] wrote src/quiz/linux/next.md: 1 question to fill in",
                maven.run(folder, "quiz:new", "-Dquiz.name=linux/next.md")
                        .goal("new", "markdown-folder"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(each -> folder.relativize(each).toString())
                    .filter(each -> !each.equals("build.log"))
                    .sorted()
                    .toList();
        }
    }
}
