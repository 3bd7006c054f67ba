package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goal report, which tells of all questions together. */
class BankIT {

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void countsQuestionsAndListsWhatIsMissing(Maven maven) throws Exception {
        Path project = maven.project("two-faulty-files");

        MavenRun printed = maven.run(project, "quiz:report");
        MavenRun written = maven.run(project, "quiz:report", "-Dquiz.format=html");

        String log = String.join("\n", printed.log());
        assertTrue(log.contains("[INFO] 2 quizzes, 2 questions, points: 2"), log);
        assertTrue(log.contains("src/quiz/two-keys.md:5"), log);
        assertEquals(
                "[INFO] wrote target/quiz-reports/bank.html",
                written.goal("report", "two-faulty-files"));
        assertTrue(
                Files.readString(project.resolve("target/quiz-reports/bank.html"))
                        .contains("src/quiz/two-keys.md:5"));
    }
}
