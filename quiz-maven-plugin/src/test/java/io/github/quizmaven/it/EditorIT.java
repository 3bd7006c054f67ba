package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build that says that Eclipse runs it, with nobody there who would show markers. */
class EditorIT {

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void tellsTheEditorOfEachProblem(Maven maven) throws Exception {
        Path project = maven.project("two-faulty-files");

        MavenRun run = maven.run(project, "quiz:validate", "-Dm2e.version=2.6.0");

        assertEquals(
                List.of("no-key.md [7:3]", "two-keys.md [5:4]", "two-keys.md [8:3]"),
                run.log().stream()
                        .filter(line -> line.matches("\\[ERROR\\] .*\\.md \\[\\d+:\\d+\\]: .*"))
                        .map(line -> line.replaceAll(".*[/\\\\](.*\\.md \\[[0-9:]+\\]): .*", "$1"))
                        .toList());
        assertEquals(List.of(), run.traces());
    }
}
