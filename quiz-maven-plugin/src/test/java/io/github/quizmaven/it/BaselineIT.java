package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A project that adopts the plugin with faults in its quizzes. */
class BaselineIT {

    private static final String BASELINE = "-Dquiz.baseline=known.txt";
    private static final String NAME = "two-faulty-files";

    private final Maven maven = Maven.running();

    @Test
    void aProjectStartsWithItsKnownProblemsAndReportsNewOnes() throws Exception {
        Path project = maven.project(NAME);

        MavenRun missing = maven.run(project, "quiz:validate", BASELINE);
        assertEquals(
                NAME
                        + ": `quiz.baseline` is `known.txt`, which does not exist:"
                        + " `-Dquiz.updateBaseline=true` writes it",
                missing.failure());

        MavenRun update = maven.run(project, "quiz:validate", BASELINE, "-Dquiz.updateBaseline");
        assertEquals(
                """
                [INFO] checked 2 files, 2 questions: no problems, 3 known problems hidden by the \
                baseline (0.0 s)
                [INFO] wrote `known.txt`: 3 known problems, 3 added, 0 removed""",
                update.goal("validate", NAME));
        assertEquals(0, update.exit());
        assertEquals(
                """
                no-key.md: [one-correct-answer] which-command-lists-the-files-of-a-folder: [ ]
                two-keys.md: [hint-present] which-command-lists-the-files-of-a-folder: Which \
                command lists the files of a folder?
                two-keys.md: [one-correct-answer] which-command-lists-the-files-of-a-folder: [x]
                """,
                Files.readString(project.resolve("known.txt")).replaceAll("(?m)^//.*\\n", ""));

        MavenRun clean = maven.run(project, "quiz:validate", BASELINE);
        assertEquals(
                "[INFO] checked 2 files, 2 questions: no problems, 3 known problems hidden by the"
                        + " baseline (0.0 s)",
                clean.goal("validate", NAME));
        assertEquals(0, clean.exit());

        Path quiz = project.resolve("src/quiz/no-key.md");
        Files.writeString(
                quiz,
                Files.readString(quiz)
                        .replace("\n## ", "\nThink <i>twice</i>.\n\n## ")
                        .replace("\n", "\r\n"));
        MavenRun fresh = maven.run(project, "quiz:validate", BASELINE, "-Dquiz.failOn=warning");
        assertEquals(
                """
                [WARNING] src/quiz/no-key.md:5:7: the HTML `<i>` is shown as text [raw-html]
                  |
                5 | Think <i>twice</i>.
                  |       ^^^
                  = help: write it in Markdown, or put it in backticks if it is meant to be read
                [INFO] checked 2 files, 2 questions: 1 warning, 3 known problems hidden by the \
                baseline (0.0 s)""",
                fresh.goal("validate", NAME));
        assertEquals(NAME + ": 1 warning", fresh.failure());

        Path other = project.resolve("src/quiz/two-keys.md");
        Files.writeString(other, Files.readString(other).replace("[x] `cd`", "[ ] `cd`"));
        MavenRun mended = maven.run(project, "quiz:validate", BASELINE);
        assertEquals(
                """
                [INFO] checked 2 files, 2 questions: 1 warning, 2 known problems hidden by the \
                baseline (0.0 s)
                [INFO] 1 line of `known.txt` is no longer needed: `-Dquiz.updateBaseline=true` \
                removes it""",
                mended.goal("validate", NAME).replaceAll("(?s)^.*?(?=\\[INFO\\] checked)", ""));
    }

    @Test
    void aQuizWithKnownErrorsIsNotRendered() throws Exception {
        Path project = maven.project(NAME);
        maven.run(project, "quiz:validate", BASELINE, "-Dquiz.updateBaseline");

        MavenRun failed = maven.run(project, "package", BASELINE);
        assertEquals(
                NAME
                        + ": 2 quizzes with errors cannot be rendered, known or not:"
                        + " `quiz.renderInvalid=skip` leaves them out",
                failed.failure());

        MavenRun skipped = maven.run(project, "package", BASELINE, "-Dquiz.renderInvalid=skip");
        assertEquals(
                "[WARNING] left out 2 quizzes with errors: `no-key.md`, `two-keys.md`",
                skipped.goal("render", NAME).lines().findFirst().orElse(""));
        assertEquals(0, skipped.exit());
    }
}
