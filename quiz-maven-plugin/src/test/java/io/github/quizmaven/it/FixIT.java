package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goal fix, in a project and in a folder without a POM. */
class FixIT {

    private static final String GOAL =
            "io.github.quizmaven:quiz-maven-plugin:" + System.getProperty("it.version") + ":fix";

    private static final String DIFF =
            """
            [INFO] 2 fixes in `src/quiz/files.md`:
            --- a/src/quiz/files.md
            +++ b/src/quiz/files.md
            @@ -5,9 +5,9 @@
             ## Which command lists the files of a folder?
            \s
             - [x] `ls` (correct)
            -- [] `cd`
            +- [ ] `cd`
            \s
            -### Hnit
            +### Hint
            \s
             It has two letters.
            \s
            """;

    private static final String LEFT =
            """
            %s 2 problems in 1 file; left: 1 warning
            [INFO] `-Dquiz.unsafe=true` also fixes what only you can judge: `option-label` 1""";

    private static final String DRY =
            "[INFO] "
                    + LEFT.formatted("would fix")
                    + "\n[INFO] nothing was written: `-Dquiz.write=true` writes 1 file";

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void showsADiffAndWritesOnlyWhenAsked(Maven maven) throws Exception {
        Path project = maven.project("faults-to-fix");
        Path quiz = project.resolve("src/quiz/files.md");
        String before = Files.readString(quiz);

        MavenRun dry = maven.run(project, "quiz:fix");

        assertEquals(DIFF + DRY, dry.goal("fix", "faults-to-fix"));
        assertEquals(before, Files.readString(quiz));

        MavenRun written = maven.run(project, "quiz:fix", "-Dquiz.write=true");

        assertEquals(
                "[INFO] wrote `src/quiz/files.md`\n[INFO] " + LEFT.formatted("fixed"),
                written.goal("fix", "faults-to-fix"));
        assertEquals(
                before.replace("- [] ", "- [ ] ").replace("Hnit", "Hint"), Files.readString(quiz));
        assertEquals(
                "[INFO] "
                        + LEFT.formatted("fixed")
                                .replace("2 problems in 1 file", "0 problems in 0 files"),
                maven.run(project, "quiz:fix", "-Dquiz.write=true").goal("fix", "faults-to-fix"));
        assertEquals(List.of(), dry.warnings());
        assertEquals(0, dry.exit() + written.exit());
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void fixesAFolderWithoutAPom(Maven maven) throws Exception {
        Path folder = maven.project("faults-to-fix");
        Files.delete(folder.resolve("pom.xml"));
        Path quiz = folder.resolve("src/quiz/files.md");
        Files.writeString(quiz, "\uFEFF" + Files.readString(quiz).replace("\n", "\r\n"));

        MavenRun run =
                maven.run(
                        folder, GOAL, "-Dquiz.source=.", "-Dquiz.write=true", "-Dquiz.unsafe=true");

        assertEquals(
                """
                [INFO] wrote `src/quiz/files.md`
                [INFO] fixed 3 problems in 1 file; left: no problems""",
                run.goal("fix", "standalone-pom"));
        assertEquals(
                "\uFEFF---\r\ntitle: Files\r\n---\r\n\r\n"
                        + "## Which command lists the files of a folder?\r\n\r\n"
                        + "- [x] `ls`\r\n- [ ] `cd`\r\n\r\n"
                        + "### Hint\r\n\r\nIt has two letters.\r\n\r\n"
                        + "### Solution\r\n\r\n`cd` changes the folder.\r\n",
                Files.readString(quiz));
        assertEquals(List.of(), run.warnings());
        assertEquals(0, run.exit());
    }

    @Test
    void fixesWhatNoBaselineHides() throws Exception {
        Maven maven = Maven.running();
        Path project = maven.project("faults-to-fix");
        maven.run(project, "quiz:validate", "-Dquiz.baseline=known.txt", "-Dquiz.updateBaseline");

        MavenRun hidden = maven.run(project, "quiz:fix", "-Dquiz.baseline=known.txt");

        assertEquals(
                "[INFO] would fix 0 problems in 0 files; left: no problems",
                hidden.goal("fix", "faults-to-fix"));
        assertEquals(DIFF + DRY, maven.run(project, "quiz:fix").goal("fix", "faults-to-fix"));
    }

    @Test
    void saysWhatIsWrongWithItsParameters() throws Exception {
        Maven maven = Maven.running();
        Path project = maven.project("faults-to-fix");

        assertEquals(
                "faults-to-fix: `quiz.write` is `overwrite`, but can only be `false` or `true`",
                maven.run(project, "quiz:fix", "-Dquiz.write=overwrite").failure());
        assertEquals(
                "faults-to-fix: no quiz found in `src`",
                maven.run(
                                project,
                                "quiz:fix",
                                "-Dquiz.source=src",
                                "-Dquiz.includes=none/**",
                                "-Dquiz.failIfEmpty=true")
                        .failure());
    }
}
