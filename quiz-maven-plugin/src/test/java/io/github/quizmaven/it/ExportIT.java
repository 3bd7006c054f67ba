package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goal export in a project. */
class ExportIT {

    private static final String LOST =
            """
            [WARNING] src/quiz/folders.md:12:1: a hint: `gift` has no place for it [export-lost]
               |
            12 | Think of the word *change*.
               | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
            [WARNING] src/quiz/linux/files.md:12:1: a hint: `gift` has no place for it [export-lost]
               |
            12 | Think of the word *list*.
               | ^^^^^^^^^^^^^^^^^^^^^^^^^
            [WARNING] what `gift` cannot hold: 2 lost
            [INFO] exported 2 quizzes with 2 questions to target/quiz-export/gift (2 files); \
            what is lost is listed in target/quiz-reports/export-gift.json""";

    private final Maven maven = Maven.running();

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void writesAFileForEachFolderAndSaysWhatIsLost(Maven maven) throws Exception {
        Path project = maven.project("sound-quizzes");

        MavenRun run = maven.run(project, "quiz:export", "-Dquiz.format=gift");

        assertEquals(0, run.exit());
        String log = run.goal("export", "sound-quizzes");
        assertTrue(log.startsWith("[INFO] checked 2 files, 2 questions: no problems ("), log);
        assertEquals(LOST, log.substring(log.indexOf('\n') + 1));
        String gift = Files.readString(project.resolve("target/quiz-export/gift/linux.gift"));
        assertTrue(gift.contains("{\n=<code>ls</code>\n~<code>cd</code>\n"), gift);
        assertTrue(
                Files.readString(project.resolve("target/quiz-reports/export-gift.json"))
                        .contains("\"export-lost\""));
    }

    @Test
    void failsOnLossWhenAsked() throws Exception {
        Path project = maven.project("sound-quizzes");

        MavenRun gift =
                maven.run(project, "quiz:export", "-Dquiz.format=GIFT", "-Dquiz.failOnLoss");
        MavenRun moodle =
                maven.run(project, "quiz:export", "-Dquiz.format=moodle-xml", "-Dquiz.failOnLoss");

        assertEquals("sound-quizzes: `gift` cannot hold everything: 2 lost", gift.failure());
        assertEquals(List.of(0, List.of()), List.of(moodle.exit(), moodle.warnings()));
        String log = moodle.goal("export", "sound-quizzes");
        assertTrue(
                log.endsWith("to target/quiz-export/moodle-xml (2 files): nothing is lost"), log);
    }

    @Test
    void packsEachQuizAsAPageOfItsOwn() throws Exception {
        Path project = maven.project("sound-quizzes");

        MavenRun run = maven.run(project, "quiz:export", "-Dquiz.format=scorm12");

        String log = run.goal("export", "sound-quizzes");
        assertTrue(log.endsWith("to target/quiz-export/scorm12 (2 files): nothing is lost"), log);
        Path quiz = project.resolve("target/quiz-export/scorm12/linux/files.zip");
        try (ZipFile zip = new ZipFile(quiz.toFile())) {
            List<String> names =
                    zip.stream()
                            .map(each -> each.getName().replaceAll("-[0-9a-f]{8}[.]", "."))
                            .sorted()
                            .toList();
            assertEquals(
                    List.of(
                            "assets/quiz.css",
                            "assets/quiz.js",
                            "assets/results.js",
                            "assets/scorm12.js",
                            "imsmanifest.xml",
                            "index.html"),
                    names);
        }
    }

    @Test
    void packsTheItemsOfEachQuiz() throws Exception {
        Path project = maven.project("sound-quizzes");

        MavenRun run = maven.run(project, "quiz:export", "-Dquiz.format=qti30");

        String log = run.goal("export", "sound-quizzes");
        assertTrue(log.contains("[WARNING] what `qti30` cannot hold: 2 lost\n"), log);
        Path quiz = project.resolve("target/quiz-export/qti30/linux/files.zip");
        try (ZipFile zip = new ZipFile(quiz.toFile())) {
            List<String> names = zip.stream().map(each -> each.getName()).toList();
            assertEquals(3, names.size(), names::toString);
            assertTrue(names.containsAll(List.of("imsmanifest.xml", "test.xml")), names::toString);
        }
    }

    @Test
    void packsEachQuizForCanvas() throws Exception {
        Path project = maven.project("sound-quizzes");

        MavenRun run = maven.run(project, "quiz:export", "-Dquiz.format=qti12");

        String log = run.goal("export", "sound-quizzes");
        assertTrue(log.contains("[WARNING] what `qti12` cannot hold: 2 lost\n"), log);
        assertTrue(log.contains("to target/quiz-export/qti12 (2 files)"), log);
        Path quiz = project.resolve("target/quiz-export/qti12/linux/files.zip");
        try (ZipFile zip = new ZipFile(quiz.toFile())) {
            assertEquals(
                    List.of("quiz.xml", "assessment_meta.xml", "imsmanifest.xml"),
                    zip.stream()
                            .map(each -> each.getName().replaceAll("g[0-9a-f]{32}[.]", "quiz."))
                            .map(each -> each.substring(each.lastIndexOf('/') + 1))
                            .sorted(Comparator.comparing(each -> !each.equals("quiz.xml")))
                            .toList());
        }
    }

    @Test
    void saysWhichFormatsThereAre() throws Exception {
        Path project = maven.project("sound-quizzes");

        assertEquals(
                "sound-quizzes: `quiz.format` is empty, but can only be"
                        + " `moodle-xml`, `gift`, `scorm12`, `scorm2004`, `qti12`,"
                        + " `common-cartridge`, `qti21` or `qti30`",
                maven.run(project, "quiz:export").failure());
        assertEquals(
                "sound-quizzes: `quiz.format` is `gifts`, but can only be `moodle-xml`, `gift`,"
                        + " `scorm12`, `scorm2004`, `qti12`, `common-cartridge`, `qti21`"
                        + " or `qti30`: did you mean `gift`?",
                maven.run(project, "quiz:export", "-Dquiz.format=gifts").failure());
    }

    @Test
    void neverExportsAQuizWithErrors() throws Exception {
        Path project = maven.project("sound-quizzes");
        Path quiz = project.resolve("src/quiz/folders.md");
        Files.writeString(quiz, Files.readString(quiz).replace("[x]", "[ ]"));

        MavenRun failed = maven.run(project, "quiz:export", "-Dquiz.format=gift");

        assertEquals("sound-quizzes: 1 error", failed.failure());
        assertFalse(Files.exists(project.resolve("target/quiz-export")));

        MavenRun skipped =
                maven.run(
                        project,
                        "quiz:export",
                        "-Dquiz.format=gift",
                        "-Dquiz.reportsDirectory=target/other",
                        "-Dquiz.renderInvalid=skip");

        assertEquals(0, skipped.exit());
        assertFalse(Files.exists(project.resolve("target/quiz-export/gift/quizzes.gift")));
        assertTrue(Files.exists(project.resolve("target/quiz-export/gift/linux.gift")));
        assertTrue(Files.exists(project.resolve("target/other/export-gift.json")));
    }
}
