package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;

/** What builds leave to the next one. */
class CacheIT {

    private static final String GOAL = "render";
    private static final String MODULE = "sound-quizzes";

    private final Maven maven = Maven.running();

    @Test
    void saysTheSameAgainWhereNothingHasChanged() throws Exception {
        Path project = maven.project(MODULE);
        MavenRun first = maven.run(project, "package");
        assertTrue(Files.isDirectory(project.resolve("target/quiz-cache")));
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(project.resolve("target/quiz"), then);

        MavenRun second = maven.run(project, "package");

        assertEquals(withoutTime(first, "validate"), withoutTime(second, "validate"));
        assertEquals(first.goal(GOAL, MODULE), second.goal(GOAL, MODULE));
        assertEquals(then, Files.getLastModifiedTime(project.resolve("target/quiz")));
    }

    @Test
    void failsAgainForTheSame() throws Exception {
        Path faulty = maven.project("two-faulty-files").resolve("src/quiz/no-key.md");
        Path project = maven.project(MODULE);
        Files.copy(faulty, project.resolve("src/quiz/no-key.md"));

        MavenRun first = maven.run(project, "package");
        MavenRun second = maven.run(project, "package");

        assertEquals("sound-quizzes: 1 error", first.failure());
        assertEquals(first.failure(), second.failure());
        assertEquals(withoutTime(first, "validate"), withoutTime(second, "validate"));
    }

    @Test
    void keepsNothingIfThatIsNotWanted() throws Exception {
        Path project = maven.project(MODULE);

        MavenRun run = maven.run(project, "package", "-Dquiz.cache=false");

        assertEquals(0, run.exit());
        assertFalse(Files.exists(project.resolve("target/quiz-cache")));
    }

    private static String withoutTime(MavenRun run, String goal) {
        return run.goal(goal, MODULE).replaceAll("\\([0-9.]+ s\\)", "");
    }
}
