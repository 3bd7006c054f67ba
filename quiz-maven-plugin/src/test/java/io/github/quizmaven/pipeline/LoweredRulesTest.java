package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build may take every error for less than that; its pages are rendered all the same. */
class LoweredRulesTest {

    private static final Path FAULTY = Path.of("src/test/resources/fixtures/invalid");

    @TempDir Path folder;
    @TempDir Path site;

    @ParameterizedTest
    @EnumSource(
            value = RuleLevel.class,
            names = {"WARNING", "OFF"})
    void faultyQuizzesAreRendered(RuleLevel level) throws Exception {
        QuizSettings settings = settings(FAULTY, level);
        Analysis analysis = BuiltIn.pipeline(settings).check(settings);

        assertEquals(List.of(), analysis.invalid());
        assertTrue(analysis.valid().size() > 10);
        assertTrue(Pages.build(settings).size() > analysis.valid().size());
    }

    @Test
    void questionsThatOfferNothingToAnswerWithAreLeftOut() throws Exception {
        Files.writeString(
                folder.resolve("quiz.md"),
                "---\ntitle: T\n---\n\n## Nothing?\n\nJust so.\n\n## Which?\n\n- [x] A\n- [ ] B\n");
        QuizSettings settings = settings(folder, RuleLevel.WARNING);
        String page = Pages.build(settings).get("quiz/index.html");

        assertFalse(page.contains("Nothing?"));
        assertTrue(page.contains("Which?"));
    }

    private QuizSettings settings(Path source, RuleLevel level) {
        return new QuizSettings(
                source,
                site,
                List.of(),
                List.of(),
                new RuleLevels(
                        RuleCatalog.names().stream()
                                .collect(Collectors.toMap(name -> name, name -> level))),
                FailOn.NEVER,
                false,
                RenderInvalid.FAIL);
    }
}
