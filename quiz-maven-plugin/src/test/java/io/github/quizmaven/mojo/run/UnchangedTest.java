package io.github.quizmaven.mojo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.LoadingJvm;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of what has not changed says the same as before, and loads hardly anything for it. */
class UnchangedTest {

    /** What nobody needs who reads, checks and renders nothing. */
    private static final List<String> UNUSED =
            List.of(
                    "org.commonmark.",
                    "com.networknt.",
                    "tools.jackson.",
                    "freemarker.",
                    "org.snakeyaml.",
                    "org.mozilla.",
                    "io.github.quizmaven.pipeline.BuiltIn",
                    "io.github.quizmaven.rule.",
                    "io.github.quizmaven.pipeline.work.Workers");

    private static final String QUIZ =
            "---\ntitle: T\n---\n\n## Which %s?\n\nSee [the other](b.md).\n\n- [x] A\n- [ ] B\n\n"
                    + "### Hint\n\nThink.\n\n### Solution\n\nThat is it.\n";

    @TempDir Path temp;

    @Test
    void loadsNothingThatItDoesNotNeed() throws IOException {
        fill(QUIZ);
        List<String> first = build(temp);
        assertTrue(first.contains("info rendered 3 pages: open site/index.html"), first.toString());

        LoadingJvm again = LoadingJvm.run(Again.class, temp);

        assertTrue(again.said().containsAll(first), String.join("\n", again.said()));
        assertEquals(List.of(), again.loaded(UNUSED));
    }

    @Test
    void touchesNothing() throws IOException {
        fill(QUIZ);
        build(temp);
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(temp.resolve("site"), then);
        Files.setLastModifiedTime(temp.resolve("cache"), then);

        build(temp);

        assertEquals(then, Files.getLastModifiedTime(temp.resolve("site")));
        assertEquals(then, Files.getLastModifiedTime(temp.resolve("cache")));
    }

    @Test
    void failsAgainForTheSame() throws IOException {
        fill(QUIZ.replace("b.md", "c.md"));

        List<String> first = build(temp);
        List<String> second = build(temp);

        assertTrue(first.toString().contains("MojoFailureException"), first.toString());
        assertEquals(first, second);
        assertFalse(Files.exists(temp.resolve("site")));
    }

    @Test
    void keepsNothingWhereNothingIsToBeKept() throws IOException {
        fill(QUIZ);
        new Module(temp, settings(temp), null).run(true, true);

        assertFalse(Files.exists(temp.resolve("cache")));
    }

    private void fill(String quiz) throws IOException {
        Path source = Files.createDirectories(temp.resolve("quiz"));
        for (String each : List.of("a", "b")) {
            Path file = source.resolve(each + ".md");
            Files.writeString(file, quiz.formatted(each));
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        }
    }

    private static List<String> build(Path temp) {
        return new Module(temp, settings(temp), temp.resolve("cache")).run(false, true);
    }

    private static QuizSettings settings(Path temp) {
        return new QuizSettings(
                temp.resolve("quiz"),
                temp.resolve("site"),
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.ERROR,
                false,
                RenderInvalid.FAIL);
    }

    /** The build in a process of its own. */
    static final class Again {

        private Again() {}

        public static void main(String[] arguments) {
            build(Path.of(arguments[0])).forEach(System.out::println);
        }
    }
}
