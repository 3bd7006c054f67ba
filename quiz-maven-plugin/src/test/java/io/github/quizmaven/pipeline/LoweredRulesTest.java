package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.site.file.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build may take every error for less than that; its pages are rendered all the same. */
class LoweredRulesTest {

    private static final Path FAULTY = Path.of("src/test/resources/fixtures/invalid");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(
            value = RuleLevel.class,
            names = {"WARNING", "OFF"})
    void faultyQuizzesAreRendered(RuleLevel level) throws Exception {
        QuizSettings settings = settings(FAULTY, level);
        Analysis analysis = BuiltIn.pipeline(settings).check(settings);

        assertEquals(List.of(), analysis.invalid());
        assertTrue(analysis.valid().size() > 10);
        assertTrue(pages(settings, analysis).size() > analysis.valid().size());
    }

    @Test
    void questionsThatOfferNothingToAnswerWithAreLeftOut() throws Exception {
        Files.writeString(
                folder.resolve("quiz.md"),
                "---\ntitle: T\n---\n\n## Nothing?\n\nJust so.\n\n## Which?\n\n- [x] A\n- [ ] B\n");
        QuizSettings settings = settings(folder, RuleLevel.WARNING);
        Analysis analysis = BuiltIn.pipeline(settings).check(settings);
        String page = pages(settings, analysis).get("quiz/index.html");

        assertFalse(page.contains("Nothing?"));
        assertTrue(page.contains("Which?"));
    }

    private static Map<String, String> pages(QuizSettings settings, Analysis analysis)
            throws Exception {
        Map<String, String> pages = new TreeMap<>();
        for (RenderedFile file : BuiltIn.site(settings, analysis)) {
            if (!file.asset()) {
                pages.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    private static QuizSettings settings(Path source, RuleLevel level) {
        return new QuizSettings(
                source,
                source.resolveSibling("site"),
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
