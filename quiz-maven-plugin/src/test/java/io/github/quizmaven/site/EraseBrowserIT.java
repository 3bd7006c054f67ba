package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Starting over: it asks before it erases, and can be undone for a while. */
class EraseBrowserIT extends BrowserTest {

    /** Lets a test say when the ten seconds are over. */
    private static final String LATER =
            "const wait = setTimeout; window.later = [];"
                    + "window.setTimeout = (action, time, ...more) => time < 5000"
                    + " ? wait(action, time, ...more) : later.push({action, time});";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void answerTwo() throws IOException {
        browser.before(LATER);
        learner.open(site, Capitals.of("practice"));
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.choose("Kisumu");
        reopen();
    }

    private void reopen() {
        browser.open(site.resolve("capitals/index.html"));
    }

    @Test
    void erasingAsks() throws IOException {
        answerTwo();
        browser.clickButton("Start over");
        assertEquals(true, browser.shows("[data-do=resume]"));
        assertEquals("Erase 2 answers?", browser.shown(".asking").getText());
        assertEquals("Erase 2 answers?", browser.live());
        browser.press(Keys.ESCAPE);
        browser.clickButton("Start over");
        browser.press(Keys.TAB);
        browser.clickButton("Start over");
        browser.clickButton("Erase 2 answers?");
        assertEquals(true, browser.shows("[data-do=begin]"));
        reopen();
        assertEquals(true, browser.shows("[data-do=begin]"));
    }

    @Test
    void aDoubleClickErasesNothing() throws IOException {
        answerTwo();
        new HastyHands(browser).click("#start [data-do=over]", 3);
        assertEquals(true, browser.shows("[data-do=resume]"));
    }

    @Test
    void itCanBeUndoneForTenSeconds() throws IOException {
        answerTwo();
        startOver();
        assertEquals("2 answers erased.", browser.live());
        assertEquals("2 answers erased.", browser.shown("#erased span").getText());
        assertEquals(true, browser.focuses("[data-do=undo]"));
        browser.press(Keys.ENTER);
        assertEquals(false, browser.shows("#erased"));
        browser.click("[data-do=resume]");
        assertEquals("Kenya", learner.title());
        assertEquals(List.of("Kisumu"), learner.chosen());
        reopen();
        browser.click("[data-do=resume]");
        browser.clickButton("Previous");
        assertEquals("Correct", learner.verdict());
    }

    @Test
    void afterTenSecondsItCannotBeUndone() throws IOException {
        answerTwo();
        startOver();
        assertEquals(10_000L, browser.script("return later[0].time"));
        browser.script("later[0].action()");
        assertEquals(false, browser.shows("#erased"));
        assertEquals(true, browser.focuses("#title"));
        browser.clickButton("Start");
        assertEquals(List.of(), learner.chosen());
    }

    @Test
    void whatHasBegunSinceIsNotUndone() throws IOException {
        answerTwo();
        startOver();
        browser.clickButton("Start");
        learner.choose("Cusco");
        browser.back();
        assertEquals(false, browser.shows("#erased"));
        browser.click("[data-do=resume]");
        assertEquals(List.of("Cusco"), learner.chosen());
    }

    @Test
    void nothingIsAskedWhereThereIsNothingToErase() throws IOException {
        learner.open(site, Capitals.of("flashcards"));
        browser.clickButton("Start");
        browser.clickButton("Turn");
        browser.clickButton("Knew it");
        reopen();
        browser.clickButton("Start over");
        browser.clickButton("Erase 1 answer?");
        assertEquals(true, browser.shows("[data-do=begin]"));
    }
}
