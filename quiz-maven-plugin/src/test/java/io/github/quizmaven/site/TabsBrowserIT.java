package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One quiz in two tabs: one of them goes on, and nothing is lost or mixed. */
class TabsBrowserIT extends BrowserTest {

    private static final List<String> ELSEWHERE =
            List.of("This quiz goes on in another tab.\nReload to continue here");

    /** As a page that the browser had put away. */
    private static final String DEAF =
            "addEventListener('storage', (event) => event.stopImmediatePropagation(), true)";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private Path begin(Quiz quiz) throws IOException {
        learner.open(site, quiz);
        browser.clickButton("Start");
        return site.resolve("capitals/index.html");
    }

    private static void assertGaveWay() {
        browser.await(".note[role=status]");
        assertEquals(ELSEWHERE, learner.notes());
        assertEquals(List.of("Reload to continue here"), browser.texts("main button:enabled"));
    }

    @Test
    void goesOnInTheTabThatWasUsedLast() throws IOException {
        Path page = begin(Capitals.of("challenge"));
        learner.choose("Cusco");
        browser.openTab(page);
        browser.click("[data-do=resume]");
        assertEquals(List.of("Cusco"), learner.chosen());
        learner.answer("Lima");
        browser.tab(0);
        assertGaveWay();
        assertEquals("Peru", learner.title());
        browser.press("c");
        assertEquals(List.of("Cusco"), learner.chosen());
        assertEquals(List.of(), browser.texts(CURRENT + " .hint"));
        browser.tab(1);
        learner.answer("Nairobi");
        browser.tab(0);
        browser.reload();
        browser.click("[data-do=resume]");
        assertEquals("Correct", learner.verdict());
        browser.clickButton("Next");
        assertEquals("Correct", learner.verdict());
        browser.clickButton("Next");
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
        browser.tab(1);
        assertGaveWay();
        browser.reload();
        browser.clickButton("Results");
        assertEquals("3 of 3 points", learner.score());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void followsAnotherTabFromTheStartScreen(boolean heard) throws IOException {
        if (!heard) {
            browser.before(DEAF);
        }
        Path page = begin(Capitals.of("challenge"));
        learner.choose("Cusco");
        browser.openTab(page);
        browser.tab(0);
        learner.answer("Lima");
        browser.tab(1);
        browser.click("[data-do=resume]");
        assertEquals("Kenya", learner.title());
        assertEquals(List.of(), learner.notes());
        if (heard) {
            browser.tab(0);
            assertGaveWay();
        }
    }

    @Test
    void isNotStoppedByTheClockOfAnotherTab() throws IOException {
        PageClock clock = new PageClock(browser);
        Path page = begin(Capitals.with("mode: practice", "mode: challenge\ntime: 100s"));
        clock.pass(5);
        browser.openTab(page);
        browser.tab(0);
        clock.pass(5);
        browser.tab(1);
        browser.click("[data-do=resume]");
        assertEquals("1:30 left", clock.left());
        clock.pass(1);
        browser.tab(0);
        assertGaveWay();
        clock.pass(50);
        browser.tab(1);
        clock.pass(1);
        assertEquals("1:28 left", clock.left());
    }

    /** As a page that the browser had put away and takes out again when the learner goes back. */
    @Test
    void losesNothingToATabThatHeardOfNothing() throws IOException {
        browser.before(DEAF);
        Path page = begin(Capitals.of("challenge"));
        learner.choose("Cusco");
        browser.openTab(page);
        browser.click("[data-do=resume]");
        learner.answer("Lima");
        learner.choose("Nairobi");
        browser.tab(0);
        assertEquals(List.of(), learner.notes());
        learner.choose("Arequipa");
        assertGaveWay();
        assertEquals(List.of("Cusco"), learner.chosen());
        browser.tab(1);
        assertEquals("Correct", learner.check());
        browser.tab(0);
        browser.reload();
        browser.click("[data-do=resume]");
        assertEquals("Correct", learner.verdict());
        browser.clickButton("Next");
        assertEquals("Correct", learner.verdict());
    }

    @Test
    void startsOverInOneTabOnly() throws IOException {
        Path page = begin(Capitals.of("challenge"));
        learner.answer("Lima");
        browser.openTab(page);
        startOver();
        browser.tab(0);
        assertGaveWay();
        assertEquals("Kenya", learner.title());
        browser.click("#q-kenya .note button");
        assertEquals(true, browser.shows("[data-do=begin]"));
    }
}
