package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goals that need no POM, where there is none; {@link CheckIT} has those for beginners. */
class WithoutPomIT {

    private static final String PLUGIN =
            "io.github.quizmaven:quiz-maven-plugin:" + System.getProperty("it.version") + ":";

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void importsAndExplains(Maven maven) throws Exception {
        Path folder = maven.project("foreign-questions");

        MavenRun imported =
                maven.run(
                        folder,
                        PLUGIN + "import",
                        "-Dquiz.from=bank",
                        "-Dquiz.to=quizzes",
                        "-Dquiz.write=true");
        MavenRun explained = maven.run(folder, PLUGIN + "explain", "-Dquiz.rule=hint-present");

        assertTrue(
                imported.goal("import", "standalone-pom")
                        .endsWith("[INFO] wrote 2 files to quizzes, 0 unchanged"),
                imported.goal("import", "standalone-pom"));
        assertTrue(
                explained.log().stream().anyMatch(line -> line.contains("### Hint")),
                String.join("\n", explained.log()));
        assertEquals(List.of(0, 0), List.of(imported.exit(), explained.exit()));
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    all.map(each -> each.getFileName().toString())
                            .filter(each -> each.startsWith("$"))
                            .toList());
        }
    }
}
