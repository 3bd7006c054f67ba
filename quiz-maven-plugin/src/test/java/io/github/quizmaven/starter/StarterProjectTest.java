package io.github.quizmaven.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a folder of quizzes needs. */
class StarterProjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my-quizzes | my-quizzes",
                "Biology 101 | Biology-101",
                "été | t",
                "课程 | my-quizzes",
                "''  | my-quizzes",
                ".. | my-quizzes",
                "a/b\"><x> | a-b-x"
            })
    void namesTheArtifactAfterTheFolder(String folder, String artifact) {
        assertEquals(artifact, StarterProject.artifact(folder));
    }

    /** The README shows it to those who would rather write it themselves. */
    @Test
    void isThePomOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String start = "```xml\n<project";
        int at = readme.indexOf(start) + "```xml\n".length();
        String shown = readme.substring(at, readme.indexOf("```", at));

        assertEquals(shown, StarterProject.pom("my-quizzes", "0.1.0-SNAPSHOT"));
    }
}
