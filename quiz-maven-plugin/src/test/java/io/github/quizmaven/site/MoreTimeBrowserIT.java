package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Time for who needs more of it: as much as was chosen, and a minute whenever it runs out. */
class MoreTimeBrowserIT extends BrowserTest {

    private static Learner learner;
    private PageClock clock;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    @BeforeEach
    void takeOver() {
        clock = new PageClock(browser);
    }

    private void begin(Quiz quiz) throws IOException {
        learner.open(site, quiz);
        browser.clickButton("Start");
    }

    private static void pressForMore() {
        browser.settle();
        browser.actions().keyDown(Keys.ALT).sendKeys(Keys.ENTER).keyUp(Keys.ALT).perform();
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "exam"})
    void isExtendedTenTimesByKeyAndByButton(String mode) throws IOException {
        begin(Capitals.timed(mode, 30));
        pressForMore();
        assertEquals("0:30 left", clock.left());
        assertEquals(false, browser.shows("#more"));
        clock.pass(10);
        for (int extension = 0; extension < 10; extension++) {
            assertEquals("0:20 left", clock.left());
            if (extension % 2 == 0) {
                pressForMore();
            } else {
                browser.click("#more");
            }
            assertEquals("1:20 left", clock.left());
            assertEquals("60 seconds added.", browser.live());
            assertEquals(true, browser.focuses(CURRENT + " h2"));
            clock.pass(60);
        }
        learner.choose("Lima");
        clock.pass(19);
        assertEquals("0:01 left", clock.left());
        assertEquals(List.of("Lima"), learner.chosen());
    }

    @Test
    void isExtendedByAKeyThatTypesNothing() throws IOException {
        begin(
                Fixtures.quiz(
                        "typed.md",
                        "---\nmode: challenge\ndefaults: { time: 30s }\n---\n\n## How many?\n\n"
                                + "### Answer\n\n8 ± 0\n"));
        clock.pass(10);
        learner.type("1");
        pressForMore();
        browser.press("2");
        assertEquals("1:20 left", clock.left());
        assertEquals("12", browser.shown(CURRENT + " .blank").getDomProperty("value"));
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
    }

    @Test
    void saysHowMuchTimeAPaceMakes() throws IOException {
        learner.open(
                site,
                Capitals.with(
                        "mode: practice",
                        "mode: exam\ntime: 45m",
                        "attempts: 2",
                        "attempts: 2, time: 30s"));
        browser.click(".pace summary");
        assertEquals(
                List.of(
                        "With time limit\n45 min · 30 s a question",
                        "Twice as much time\n1 h 30 min · 1 min a question",
                        "Ten times as much time\n7 h 30 min · 5 min a question",
                        "No time limit"),
                browser.texts(".pace label"));
    }

    @Test
    void theResultSaysThatThereWasMoreTime() throws IOException {
        learner.open(site, Capitals.timed("challenge", 30));
        browser.click(".pace summary");
        browser.click(".pace label:has([value='2'])");
        browser.clickButton("Start");
        clock.pass(40);
        pressForMore();
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals(
                List.of(
                        "To pass: 60% of the points · Time: 0:40 · Time limit × 2"
                                + " · Time added: 1:00"),
                browser.texts("#report .quiet"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1:40 left, 1:30 left", "10, 16:40 left, 16:30 left"})
    void givesAsMuchMoreTimeAsWasChosen(String pace, String left, String later) throws IOException {
        learner.open(site, Capitals.timed("challenge", 100));
        browser.click(".pace summary");
        browser.click(".pace label:has([value='" + pace + "'])");
        browser.clickButton("Start");
        assertEquals(left, clock.left());
        clock.pass(10);
        browser.reload();
        assertEquals(false, browser.shows(".pace"));
        browser.click("[data-do=resume]");
        assertEquals(later, clock.left());
    }

    @Test
    void doesNotRunWithoutLimitAndTheResultSaysSo() throws IOException {
        learner.open(
                site,
                Capitals.with(
                        "mode: practice",
                        "mode: challenge\nbadge: Capitals\ntime: 60s",
                        "attempts: 2",
                        "attempts: 2, time: 60s"));
        browser.click(".pace summary");
        browser.click(".pace label:last-child");
        browser.clickButton("Start");
        assertEquals(false, browser.shows("#clock"));
        clock.pass(1000);
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals("Capitals", browser.shown(".badge").getAttribute("aria-label"));
        assertEquals(
                List.of("To pass: 100% of the points · Time: 16:40 · No time limit"),
                browser.texts("#report .quiet"));
        assertEquals(List.of(), clock.said());
    }
}
