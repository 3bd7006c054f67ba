package io.github.quizmaven.render;

import static io.github.quizmaven.render.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.Quiz;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The clock of a challenge, in the real browser. */
@ExtendWith(SharedBrowser.class)
class ClockBrowserIT {

    private static final String CURRENT = "#questions > article:not([hidden])";

    /** Lets a test move the page's clock on and look at it at once. */
    private static final String CLOCK =
            "let skipped = 0; const now = performance.now.bind(performance);"
                    + "performance.now = () => now() + skipped;"
                    + "window.pass = (seconds) => { skipped += seconds * 1000;"
                    + " document.dispatchEvent(new Event('visibilitychange')); };";

    @TempDir Path site;
    private static Browser browser;

    @BeforeAll
    static void open(Browser shared) {
        browser = shared;
    }

    private void open(Quiz quiz) throws IOException {
        SiteFolder.write(site, quiz);
        browser.open(site.resolve(quiz.id()).resolve("index.html"));
    }

    @Test
    void takesABlankAsNotAnsweredWhenTimeIsOver() throws IOException {
        browser.before(CLOCK);
        open(Samples.challenge());
        browser.clickButton("Start");
        assertEquals("2:00 left", browser.shown("#clock").getText());
        browser.script("pass(100)");
        assertEquals("20 seconds left. Press + to add time.", browser.live());
        browser.press("+");
        browser.script("pass(30)");
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
        browser.script("pass(60)");
        assertEquals("Time is over · Not answered", browser.shown(".verdict-line").getText());
        assertEquals(false, browser.shows("#clock"));
    }

    @Test
    void checksWhatIsThereAsTheLastAttemptWhenTimeIsOver() throws IOException {
        browser.before(CLOCK);
        open(Samples.challenge());
        browser.clickButton("Start");
        browser.press("a");
        browser.script("pass(70)");
        browser.reload();
        browser.clickButton("Resume");
        browser.script("pass(60)");
        assertEquals("Time is over · Correct", browser.shown(".verdict-line").getText());
    }

    @Test
    void runsNoClockWithoutLimitAndSaysSo() throws IOException {
        browser.before(CLOCK);
        open(quiz("a", Mode.CHALLENGE, Samples.choice()).badge("A badge").build());
        browser.click(".pace label:last-child");
        browser.clickButton("Start");
        assertEquals(false, browser.shows("#clock"));
        browser.script("pass(1000)");
        browser.press("a");
        browser.clickButton("Check");
        browser.clickButton("Results");
        assertEquals(true, browser.shows(".badge"));
        assertEquals(true, browser.texts("#report > .quiet").get(0).endsWith(" · No time limit"));
    }
}
