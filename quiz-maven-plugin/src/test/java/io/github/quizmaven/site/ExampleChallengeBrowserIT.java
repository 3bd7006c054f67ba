package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The challenge of the content module, from its Markdown to the badge. */
class ExampleChallengeBrowserIT extends BrowserTest {

    private static final String FILE = "mlops/why-scaling/challenge.md";
    private static final String COMMAND = "Output of Kubernetes pod scaling command";

    /** Kept apart from the content, so that a key that was moved by mistake shows. */
    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put(
                "Why horizontal scaling differs from vertical scaling",
                "Horizontal scaling adds more machines, so it needs coordination between them,"
                        + " while vertical scaling upgrades a single machine's resources.");
        ANSWERS.put(COMMAND, "deployment.apps/ml-model scaled");
        ANSWERS.put(
                "Order the steps to implement auto-scaling for a machine learning service",
                "3,1,2,4");
        ANSWERS.put(
                "Troubleshooting failed scaling in Kubernetes",
                "The deployment has a resource quota limiting pod count.");
        ANSWERS.put(
                "Best practice for scaling stateful machine learning services",
                "Use sticky sessions with a load balancer to keep users on the same pod.");
    }

    static Quiz example() throws IOException {
        String text = Files.readString(Path.of("../content/src/quiz").resolve(FILE));
        return Fixtures.quiz(FILE, text);
    }

    static List<String> answers() {
        return List.copyOf(ANSWERS.values());
    }

    @BeforeEach
    void open() throws IOException {
        SiteFolder.write(site, example());
        browser.open(site.resolve("mlops/why-scaling/challenge/index.html"));
        browser.clickButton("Start");
    }

    private String title() {
        return browser.shown(CURRENT + " h2").getText();
    }

    static void choose(String answer) {
        browser.all(CURRENT + " .option").stream()
                .map(option -> option.findElement(By.cssSelector("label")))
                .filter(
                        label ->
                                label.findElement(By.cssSelector(".text")).getText().equals(answer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option: " + answer))
                .click();
    }

    @Test
    void earnsTheBadgeWithAllAnswersRight() {
        for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
            assertEquals(answer.getKey(), title());
            choose(answer.getValue());
            browser.clickButton("Check");
            assertEquals("Correct", browser.shown(CURRENT + " .verdict-line").getText());
            finish();
        }
        assertEquals("5 of 5 points", browser.shown(".score").getText());
        assertEquals(
                "Scaling Mastery in MLOps", browser.shown(".badge").getAttribute("aria-label"));
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void earnsNoBadgeWithOneAnswerWrong() {
        for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
            if (title().equals(COMMAND)) {
                choose("deployment.apps/ml-model created");
                browser.clickButton("Check");
                browser.clickButton("Check");
                assertEquals(
                        "Correct answer: A, deployment.apps/ml-model scaled",
                        browser.shown(CURRENT + " .key-line").getText());
            } else {
                choose(answer.getValue());
                browser.clickButton("Check");
            }
            finish();
        }
        assertEquals("Not passed this time", browser.shown(".final").getText());
        assertEquals("4 of 5 points", browser.shown(".score").getText());
        assertEquals(false, browser.shows(".badge"));
    }
}
