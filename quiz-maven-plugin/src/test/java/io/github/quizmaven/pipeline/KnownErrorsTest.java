package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.baseline.Baseline;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors that a baseline hides are errors all the same where pages are made. */
class KnownErrorsTest {

    @TempDir Path root;

    @Test
    void textsOfFoldersWithKnownErrorsAreLeftOut() throws IOException {
        Files.createDirectories(root.resolve("sound"));
        Files.writeString(root.resolve("index.md"), "---\ntitle: [a\n---\n");
        Files.writeString(root.resolve("sound/index.md"), "---\ntitle: A\n---\n");
        Files.writeString(root.resolve("quiz.md"), "---\ntitle: [a\n---\n\n## One\n\n- [ ] A\n");
        QuizSettings settings =
                new QuizSettings(
                        root,
                        root.resolveSibling("out"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        Analysis all = BuiltIn.pipeline().check(settings);
        Analysis news = all.with(Baseline.of(all.found()).compare(all.found()));

        assertEquals(List.of(), news.found().all());
        assertEquals(all.found(), news.known());
        assertEquals(List.of("quiz.md"), news.invalid());
        assertEquals(Set.of("index.md", "quiz.md"), news.withErrors());
        assertEquals(Set.of("index.md", "quiz.md", "sound/index.md"), news.hashes().keySet());
    }
}
