package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.syntax.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The results that a learner saves, as the browser saves them. */
class SavedRunBrowserIT extends BrowserTest {

    private static final String RUN =
            """
            {
              "$schema": "https://quizmaven.github.io/schema/0.1/result.schema.json",
              "quiz": "unit/sheet",
              "title": "Scaling",
              "language": "en",
              "name": "Ada \\"the first\\" Lovelace",
              "mode": "practice",
              "retry": false,
              "ended": "…",
              "seconds": …,
              "added": 0,
              "timeOver": false,
              "earned": 2,
              "points": 2,
              "passed": true,
              "pass": {
                "value": 100,
                "unit": "percent"
              },
              "badge": "Scaling & more",
              "questions": [
                {
                  "question": "why-scaling",
                  "outcome": "right",
                  "earned": 1,
                  "points": 1,
                  "attempts": 2,
                  "title": "Why horizontal scaling differs from vertical scaling",
                  "form": "choice",
                  "hints": 1,
                  "seconds": …,
                  "added": 0,
                  "timeOver": false,
                  "given": [
                    "It adds machines, which then need coordination."
                  ],
                  "right": [
                    "It adds machines, which then need coordination."
                  ],
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
                  "title": "Roll out a new version",
                  "form": "ordering",
                  "hints": 0,
                  "seconds": …,
                  "added": 0,
                  "timeOver": false,
                  "given": [
                    "Build the image.",
                    "Apply the manifest.",
                    "Watch the rollout."
                  ],
                  "right": [
                    "Build the image.",
                    "Apply the manifest.",
                    "Watch the rollout."
                  ],
                  "response": [
                    "%s",
                    "%s",
                    "%s"
                  ]
                }
              ]
            }\
            """;

    @TempDir Path folder;

    private Downloads downloads;

    @BeforeEach
    void receive() {
        downloads = new Downloads(browser, folder);
    }

    private JsonNode saved(String name) {
        JsonNode result = new JsonMapper().readTree(downloads.text("Save the results", name));
        assertEquals(List.of(), ResultSchema.errors(result));
        return result;
    }

    private static List<String> texts(JsonNode result, String property) {
        return result.get("questions").values().stream()
                .map(each -> each.get(property).values().stream().map(JsonNode::asString).toList())
                .map(each -> String.join(" | ", each))
                .toList();
    }

    /** What is right in the quiz of every type. */
    private static List<String> texts(String number, String answer) {
        return List.of(
                "A file in /etc. | A unit that was enabled with systemctl enable.",
                "ls -l: lists files with their owners | ps aux | grep java: finds processes | dir:"
                        + " lists files with their owners",
                number,
                answer,
                "for | done | gzip",
                "Machines that work together spend time on coordination.",
                "Build the image. | Push it to"
                        + " registry.example.org/an/image/with-a-long-name:2026-11-25. | Apply the"
                        + " manifest. | Wait for \\frac{3}{4} of the pods. | Watch.",
                "2,3,1");
    }

    @Test
    void holdsTheRunWithTheTextsOfWhatWasAnswered() throws IOException {
        SiteFolder.write(
                site,
                quiz("unit/sheet", Mode.PRACTICE, Samples.choice(), Samples.permutation())
                        .badge("Scaling & more")
                        .build());
        browser.open(site.resolve("unit/sheet/index.html"));
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
        browser.shown("#learner").sendKeys("Ada \"the first\" Lovelace ");
        assertEquals(
                RUN.formatted(
                        Text.of("It adds machines, which then need coordination.").id(),
                        Text.of("Build the image.").id(),
                        Text.of("Apply the manifest.").id(),
                        Text.of("Watch the rollout.").id()),
                downloads
                        .text("Save the results", "unit-sheet.json")
                        .replaceAll(
                                "\"ended\": \"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\"", "\"ended\": \"…\"")
                        .replaceAll("\"seconds\": \\d+", "\"seconds\": …"));
        downloads.forget("unit-sheet.json");
        assertEquals("Scaling", saved("unit-sheet.json").get("title").asString());
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void holdsTheBacksOfCards() throws IOException {
        SiteFolder.write(site, Fixtures.valid("cards.md"));
        browser.open(site.resolve("cards/index.html"));
        browser.clickButton("Start");
        for (int card = 0; card < 5; card++) {
            browser.clickButton("Turn");
            browser.clickButton("Knew it");
        }
        JsonNode result = saved("cards.json");
        assertEquals(result.get("points"), result.get("earned"));
        JsonNode first = result.get("questions").get(0);
        assertEquals("recall", first.get("form").asString());
        assertEquals("The butterfly. Der Falter is the same.", texts(result, "right").get(0));
        assertEquals("", texts(result, "given").get(0));
    }

    @ParameterizedTest
    @CsvSource({"practice,true", "challenge,false", "exam,true", "flashcards,true"})
    void fulfilsItsSchemaForEveryTypeInEveryMode(String mode, boolean right) throws IOException {
        SiteFolder.write(site, Fixtures.everyType("en", mode));
        browser.open(site.resolve("en").resolve(mode).resolve("index.html"));
        Solver solver = new Solver(browser, Hand.mouse(browser));
        solver.begin();
        while (solver.isAsked()) {
            if (mode.equals("flashcards")) {
                solver.check();
                solver.check();
                continue;
            }
            if (right) {
                solver.answerRight();
            } else {
                solver.answerWrong();
            }
            if (!mode.equals("exam")) {
                solver.check();
            }
            solver.goOn();
        }
        JsonNode result = saved("en-" + mode + ".json");
        assertEquals(8, result.get("questions").size());
        assertEquals(mode, result.get("mode").asString());
        assertEquals(null, result.get("name"));
        if (right && !mode.equals("flashcards")) {
            assertEquals(result.get("points"), result.get("earned"));
            assertEquals(texts("45.6", "pwd"), texts(result, "given"));
            assertEquals(texts("45.8 ± 0.2 s", "pwd | echo \"$PWD\""), texts(result, "right"));
        }
    }
}
