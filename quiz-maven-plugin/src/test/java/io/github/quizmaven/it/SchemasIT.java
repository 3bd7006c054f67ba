package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An organisation's schemas: files, and resources of an artifact that is added to the plugin. */
class SchemasIT {

    private static final Path ARTIFACT =
            Path.of(System.getProperty("it.repository"), "org/example/house-schemas/1");

    @BeforeAll
    static void installArtifact() throws IOException {
        Files.createDirectories(ARTIFACT);
        Files.writeString(
                ARTIFACT.resolve("house-schemas-1.pom"),
                """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>house-schemas</artifactId>
                  <version>1</version>
                </project>
                """);
        try (OutputStream file = Files.newOutputStream(ARTIFACT.resolve("house-schemas-1.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("house/quiz.schema.json"));
            jar.write(
                    """
                    {
                      "$ref": "https://quizmaven.github.io/schema/0.1/quiz.schema.json",
                      "required": ["owner"],
                      "message": { "required": "say who answers for this quiz" }
                    }
                    """
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void areReadFromFilesAndFromAddedDependencies(Maven maven) throws Exception {
        MavenRun run = maven.run(maven.project("own-schemas"), "package");

        assertEquals(
                """
                [ERROR] src/quiz/files.md:1:1: say who answers for this quiz [schema]
                  |
                1 | ---
                  | ^
                  = help: the schema `classpath:house/quiz.schema.json` asks for it
                [ERROR] src/quiz/files.md:8:12: `objective` cannot be `7` [schema]
                  |
                8 | objective: 7
                  |            ^
                  = help: the schema `house/question.schema.json` asks for it
                [INFO] checked 1 file, 1 question: 2 errors (0.0 s)""",
                run.goal("validate", "own-schemas"));
    }

    @Test
    void stopTheBuildIfTheyAreBrokenOrMissing() throws Exception {
        Maven maven = Maven.running();
        Path project = maven.project("own-schemas");
        Files.writeString(project.resolve("house/broken.json"), "{ \"type\": \"objct\" }");

        MavenRun broken = maven.run(project, "package", "-Dquiz.schemas=house/broken.json");
        MavenRun nowhere = maven.run(project, "package", "-Dquiz.schemas=classpath:nowhere.json");

        assertEquals(
                "own-schemas: `quiz.schemas` holds `house/broken.json`, which cannot be used:"
                        + " `/type` does not have a value in the enumeration [\"array\","
                        + " \"boolean\", \"integer\", \"null\", \"number\", \"object\", \"string\"]",
                broken.failure());
        assertEquals("", broken.goal("validate", "own-schemas"));
        assertEquals(
                "own-schemas: `quiz.schemas` holds `classpath:nowhere.json`, but no dependency of"
                        + " the plugin has such a resource",
                nowhere.failure());
        assertEquals(List.of(), broken.traces());
        assertEquals(List.of(), nowhere.traces());
    }
}
