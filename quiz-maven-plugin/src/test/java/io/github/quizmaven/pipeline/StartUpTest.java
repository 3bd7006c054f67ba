package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.LoadingJvm;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of one sound quiz loads: of each library what it needs, and nothing more. */
class StartUpTest {

    /** What costs much to load, and is for other things. */
    private static final List<String> UNUSED =
            List.of(
                    "tools.jackson.databind.ObjectMapper",
                    "tools.jackson.dataformat.",
                    "com.networknt.schema.format.Formats",
                    "com.networknt.schema.serialization.JsonMapperFactory",
                    "com.ethlo.",
                    "freemarker.",
                    "org.mozilla.",
                    "org.jsoup.",
                    "io.github.quizmaven.math.engine.");

    @TempDir Path temp;

    @Test
    void aCheckLoadsNothingThatItDoesNotNeed() throws IOException {
        Path source = Files.createDirectories(temp.resolve("quiz"));
        Files.writeString(
                source.resolve("a.md"),
                "---\ntitle: T\n---\n\n## Which?\n\n- [x] A\n- [ ] B\n\n### Hint\n\nThink.\n\n"
                        + "### Solution\n\nThat is it.\n");

        LoadingJvm check = LoadingJvm.run(Check.class, temp);

        assertTrue(check.said().contains("1 checked, 0 found"), String.join("\n", check.said()));
        assertEquals(List.of(), check.loaded(UNUSED));
    }

    /** The check, in a process of its own. */
    static final class Check {

        private Check() {}

        public static void main(String[] arguments) throws IOException {
            Path temp = Path.of(arguments[0]);
            Analysis analysis =
                    BuiltIn.pipeline()
                            .check(
                                    new QuizSettings(
                                            temp.resolve("quiz"),
                                            temp.resolve("site"),
                                            List.of(),
                                            List.of(),
                                            RuleLevels.DEFAULT,
                                            FailOn.ERROR,
                                            false,
                                            RenderInvalid.FAIL));
            System.out.println(
                    analysis.files() + " checked, " + analysis.found().all().size() + " found");
        }
    }
}
