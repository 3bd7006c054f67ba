package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.syntax.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner takes away from the results, as the browser saves it: the run and the badge. */
class SavedRunBrowserIT extends BrowserTest {

    private static final String RUN =
            """
            {
              "version": 1,
              "quiz": "unit/sheet",
              "title": "Scaling",
              "mode": "practice",
              "ended": "…",
              "seconds": …,
              "earned": 2,
              "points": 2,
              "passed": true,
              "questions": [
                {
                  "question": "why-scaling",
                  "outcome": "right",
                  "earned": 1,
                  "points": 1,
                  "attempts": 2,
                  "hints": 1,
                  "seconds": …,
                  "response": [
                    "%s"
                  ]
                },
                {
                  "question": "rollout",
                  "outcome": "right",
                  "earned": 1,
                  "points": 1,
                  "attempts": 1,
                  "hints": 0,
                  "seconds": …,
                  "response": [
                    "%s",
                    "%s",
                    "%s"
                  ]
                }
              ]
            }\
            """;

    @TempDir Path saved;

    private void takeQuiz() throws IOException {
        SiteFolder.write(
                site,
                quiz("unit/sheet", Mode.PRACTICE, Samples.choice(), Samples.permutation())
                        .badge("Scaling & more")
                        .build());
        browser.open(site.resolve("unit/sheet/index.html"));
        browser.command(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", saved.toString()));
        browser.clickButton("Start");
        browser.clickButton("Show a hint");
        browser.press("b");
        browser.clickButton("Check");
        browser.press("a");
        browser.clickButton("Check");
        browser.clickButton("Next");
        browser.click(".step:first-child [data-move='1']");
        browser.click(".step:nth-child(2) [data-move='1']");
        browser.clickButton("Check");
        finish();
    }

    /** The file that a button saves; until it is whole, the browser keeps its name with nothing. */
    private String saved(String button, String name) {
        browser.clickButton(button);
        Path file = saved.resolve(name);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    while (!Files.exists(file) || Files.size(file) == 0) {
                        Thread.onSpinWait();
                    }
                    return Files.readString(file, StandardCharsets.UTF_8);
                });
    }

    @Test
    void isTheRunWithWhatWasAnswered() throws IOException {
        takeQuiz();
        assertEquals(
                RUN.formatted(
                        Text.of("It adds machines, which then need coordination.").id(),
                        Text.of("Build the image.").id(),
                        Text.of("Apply the manifest.").id(),
                        Text.of("Watch the rollout.").id()),
                saved("Save the results", "unit-sheet.json")
                        .replaceAll(
                                "\"ended\": \"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\"", "\"ended\": \"…\"")
                        .replaceAll("\"seconds\": \\d+", "\"seconds\": …"));
        assertEquals(java.util.List.of(), browser.violations());
    }

    @Test
    void isTheBadgeAsADrawingWithItsTitle() throws IOException {
        takeQuiz();
        String badge = saved("Save the badge", "badge.svg");
        assertEquals(
                true,
                badge.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 "),
                badge);
        assertEquals(true, badge.contains("aria-label=\"Scaling &amp; more\""), badge);
        browser.open(saved.resolve("badge.svg"));
        assertEquals(
                "Scaling & more",
                browser.script("return document.documentElement.textContent.trim()"));
    }
}
