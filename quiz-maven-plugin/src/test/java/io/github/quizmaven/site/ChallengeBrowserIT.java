package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A whole challenge as a learner takes it: by clicks and keys, with answers from a table. */
class ChallengeBrowserIT extends BrowserTest {

    /** For each title the right option, or the steps in the right order. */
    private static final Map<String, List<String>> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(
                "Why horizontal scaling differs from vertical scaling",
                List.of("It adds machines, which then need coordination."));
        ANSWERS.put("Output of the scaling command", List.of("deployment.apps/ml-model scaled"));
        ANSWERS.put(
                "Set up autoscaling",
                List.of(
                        "Deploy the model.",
                        "Measure with kubectl top pods.",
                        "Create a HorizontalPodAutoscaler.",
                        "Test it under load."));
        ANSWERS.put(
                "Roll out a new version",
                List.of("Build the image.", "Apply the manifest.", "Watch the rollout."));
        ANSWERS.put("Which sequence?", List.of("3,1,2"));
    }

    @BeforeEach
    void open() throws IOException {
        SiteFolder.write(site, Samples.challenge());
        browser.open(site.resolve("mlops/scaling-challenge/index.html"));
        browser.clickButton("Start");
    }

    private void answer(List<String> answer) {
        if (browser.shows(CURRENT + " .step")) {
            for (int place = 0; place < answer.size(); place++) {
                while (steps().indexOf(answer.get(place)) > place) {
                    step(answer.get(place)).findElement(By.cssSelector("[data-move='-1']")).click();
                }
            }
            assertEquals(answer, steps());
        } else {
            browser.all(CURRENT + " .option").stream()
                    .filter(
                            each ->
                                    each.findElement(By.cssSelector(".text"))
                                            .getText()
                                            .endsWith(answer.get(0)))
                    .findFirst()
                    .orElseThrow()
                    .findElement(By.cssSelector("label"))
                    .click();
        }
    }

    private List<String> steps() {
        return browser.texts(CURRENT + " .step .text");
    }

    private WebElement step(String text) {
        return browser.all(CURRENT + " .step").stream()
                .filter(each -> each.findElement(By.cssSelector(".text")).getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String title() {
        return browser.shown(CURRENT + " h2").getText();
    }

    private String verdict() {
        return browser.shown(CURRENT + " .verdict-line").getText();
    }

    @Test
    void earnsTheBadgeWithAllAnswersRight() {
        List<String> titles = new ArrayList<>();
        for (int number = 1; number <= ANSWERS.size(); number++) {
            titles.add(title());
            assertEquals(number + " of 5", browser.shown("#position").getText());
            answer(ANSWERS.get(title()));
            browser.clickButton("Check");
            assertEquals("Correct", verdict());
            if (number < ANSWERS.size()) {
                browser.clickButton("Next");
            } else {
                finish();
            }
        }
        assertEquals(List.copyOf(ANSWERS.keySet()), titles);
        assertEquals("Passed", browser.shown(".final").getText());
        assertEquals("5 of 5 points", browser.shown(".score").getText());
        assertEquals(
                "Scaling Mastery in MLOps", browser.shown(".badge").getAttribute("aria-label"));
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void earnsNoBadgeWithOneAnswerWrong() {
        for (int number = 1; number <= ANSWERS.size(); number++) {
            if (title().equals("Which sequence?")) {
                answer(List.of("3,2,1"));
                browser.clickButton("Check");
                assertEquals("Not correct · 1 attempt left", verdict());
                assertEquals(
                        List.of("The target comes from measured figures."),
                        browser.texts(CURRENT + " .verdict .prose"));
                browser.clickButton("Check");
                assertEquals("Not correct", verdict());
                assertEquals(
                        "Correct answer: B, 3,1,2", browser.shown(CURRENT + " .key").getText());
            } else {
                answer(ANSWERS.get(title()));
                browser.clickButton("Check");
            }
            if (number < ANSWERS.size()) {
                browser.clickButton("Next");
            } else {
                finish();
            }
        }
        assertEquals("Not passed this time", browser.shown(".final").getText());
        assertEquals("4 of 5 points", browser.shown(".score").getText());
        assertEquals(false, browser.shows(".badge"));
        assertEquals(
                List.of(
                        "Correct · Attempts used: 1",
                        "Correct · Attempts used: 1",
                        "Correct · Attempts used: 1",
                        "Correct · Attempts used: 1",
                        "Not correct · Attempts used: 2"),
                browser.texts(".review .verdict-line"));
        assertEquals(
                List.of("Your answer: A, 3,2,1", "Correct answer: B, 3,1,2"),
                browser.texts(".review:last-child .told"));
        assertEquals(
                List.of("Conceptual 1 of 1", "Command output 1 of 1", "Workflow 2 of 3"),
                browser.texts(".shares:first-of-type tr").stream()
                        .map(row -> row.replace("\n", " "))
                        .toList());
    }

    @Test
    void asksForAnAnswerWithoutTakingAnAttempt() {
        browser.clickButton("Check");
        assertEquals("Not answered yet. This used no attempt.", verdict());
        assertEquals("2 attempts left", browser.shown("#attempts").getText());
    }

    @Test
    void practisesTheWrongOnesAndStartsOver() {
        answer(ANSWERS.get(title()));
        browser.clickButton("Check");
        browser.clickButton("Next");
        for (int number = 2; number < ANSWERS.size(); number++) {
            browser.clickButton("Skip");
        }
        finish();
        assertEquals("1 of 5 points", browser.shown(".score").getText());
        browser.clickButton("Practise the wrong ones");
        assertEquals("1 of 4", browser.shown("#position").getText());
        assertEquals("Output of the scaling command", title());
        browser.back();
        startOver();
        browser.clickButton("Start");
        assertEquals("1 of 5", browser.shown("#position").getText());
        assertEquals(List.of(), browser.all(CURRENT + " input:checked").stream().toList());
    }
}
