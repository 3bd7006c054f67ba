package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The goal import in a folder without a POM. */
class ImportIT {

    private static final String GOAL =
            "io.github.quizmaven:quiz-maven-plugin:" + System.getProperty("it.version") + ":import";

    private final Maven maven = Maven.running();

    @Test
    void writesWhenAskedAndReplacesNothingUnasked() throws Exception {
        Path folder = maven.project("foreign-questions");

        MavenRun dry = maven.run(folder, GOAL, "-Dquiz.from=bank", "-Dquiz.to=quizzes");

        assertEquals(
                """
                [WARNING] bank/cells.md:13:3: `[х]` is not a task marker: it is read as `[x]` [import-repaired]
                   |
                13 | - [х] The nucleus
                   |   ^^^
                [INFO] read 1 file: 1 quiz with 2 questions
                [INFO] 1 file in `gfm`
                [INFO] 2 dropped, 0 guessed, 1 repaired, 0 refused
                [INFO] all 8 lines are in the quizzes or in the report
                [INFO] dropped 2: the number of a question: pages number the questions
                [INFO] every place is listed in target/quiz-reports/import.txt
                [INFO] nothing was written: `-Dquiz.write=true` writes 2 files to quizzes""",
                dry.goal("import", "standalone-pom"));
        assertEquals(0, dry.exit());
        assertFalse(Files.exists(folder.resolve("quizzes")));
        assertTrue(
                Files.readString(folder.resolve("target/quiz-reports/import.txt"))
                        .contains("    3:6  Q1.\n"));

        MavenRun first = write(folder, "true");

        assertEquals("[INFO] wrote 2 files to quizzes, 0 unchanged", last(first));
        Path quiz = folder.resolve("quizzes/cells.md");
        String written = Files.readString(quiz);
        assertTrue(written.contains("\n- [x] The nucleus\n"), written);
        assertTrue(Files.exists(folder.resolve("quizzes/img/leaf.svg")));

        Files.writeString(quiz, written + "\n### Hint\n\nIt is in the middle.\n");
        MavenRun second = write(folder, "true");

        assertEquals(
                "standalone-pom: `quizzes/cells.md` already exists and differs: nothing was"
                        + " written; `-Dquiz.write=overwrite` replaces it",
                second.failure());
        assertEquals(List.of(), second.traces());
        assertTrue(Files.readString(quiz).endsWith("It is in the middle.\n"));

        assertEquals(
                "[INFO] wrote 1 file to quizzes, 1 unchanged", last(write(folder, "overwrite")));
        assertEquals(written, Files.readString(quiz));
    }

    @Test
    void saysWhatIsWrongWithItsParameters() throws Exception {
        Path folder = maven.project("foreign-questions");

        assertEquals(
                "standalone-pom: `quiz.from` is `bnak`, which does not exist",
                maven.run(folder, GOAL, "-Dquiz.from=bnak").failure());
        assertEquals(
                "standalone-pom: no file to import in `bank/img`",
                maven.run(folder, GOAL, "-Dquiz.from=bank/img").failure());
    }

    private MavenRun write(Path folder, String mode) throws Exception {
        return maven.run(
                folder, GOAL, "-Dquiz.from=bank", "-Dquiz.to=quizzes", "-Dquiz.write=" + mode);
    }

    private static String last(MavenRun run) {
        return run.goal("import", "standalone-pom").lines().reduce((some, next) -> next).orElse("");
    }
}
