package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The run, the results and the retry: three things that the page remembers each by itself. */
class SlotsBrowserIT extends BrowserTest {

    /** A run as pages kept it that had one slot for everything; its answers are filled in. */
    private static final String OF_BEFORE =
            """
            const quiz = JSON.parse(document.getElementById('quiz-data').textContent);
            const [peru, kenya, japan] = quiz.questions;
            const answerOf = ({hash, key}, right) => {
              const response = right ? key : ['0'.repeat(8)];
              return {hash, response, checked: response, tries: 1, hints: 0, used: 3, extra: 0,
                outcome: right ? 'right' : 'wrong', over: false, done: true};
            };
            const fresh = {screen: 'results', at: 2, reached: 2, shown: {}, pace: 1, extra: 0,
              drill: false, turned: false, finished: true, ended: 1700000000000};
            const keep = (state) => localStorage.setItem(
              `quiz:${new URL('../', location).pathname}:capitals`,
              JSON.stringify({version: 1, revision: 9, state: {...fresh, ...state}}));
            """;

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private static Quiz prized() {
        return Capitals.with("mode: practice", "mode: practice\npass: 60%\nbadge: Traveller");
    }

    private static void take(String... cities) {
        for (String city : cities) {
            learner.answer(city);
        }
    }

    private void reopen() {
        browser.open(site.resolve("capitals/index.html"));
    }

    private static List<String> kept() {
        return browser.texts("#kept p");
    }

    @Test
    void noActionOnOneErasesAnother() throws IOException {
        open(prized());
        browser.clickButton("Start");
        take("Lima", "Nairobi", "Osaka");
        assertEquals("2 of 3 points", learner.score());
        browser.clickButton("Practise the wrong ones");
        assertEquals("Japan", learner.title());
        learner.choose("Kyoto");
        browser.reload();
        assertEquals("Japan", learner.title());
        assertEquals(List.of("Kyoto"), learner.chosen());
        take("Tokyo");
        assertEquals("1 of 1 points", learner.score());
        browser.clickButton("Back to the results");
        assertEquals("2 of 3 points", learner.score());
        assertEquals("Not correct · Attempts used: 1", learner.reviews().get(2));
        browser.back();
        assertEquals("1 of 1 points", learner.score());
        reopen();
        browser.clickButton("Results");
        assertEquals("2 of 3 points", learner.score());
    }

    @Test
    void goesOnWithARetryFromTheStartScreen() throws IOException {
        open(prized());
        browser.clickButton("Start");
        take("Lima", "Mombasa", "Osaka");
        browser.clickButton("Practise the wrong ones");
        learner.answer("Nairobi");
        reopen();
        browser.clickButton("Go on practising the wrong ones");
        assertEquals("Japan", learner.title());
        assertEquals("2 of 2", learner.position());
        take("Tokyo");
        reopen();
        assertEquals(false, browser.shows("[data-do=retry]"));
    }

    @Test
    void aBadgeOnceEarnedStaysEarnedAndIsShownOnTheStartScreen() throws IOException {
        open(prized());
        assertEquals(List.of(), kept());
        browser.clickButton("Start");
        take("Lima", "Nairobi", "Osaka");
        browser.clickButton("Practise the wrong ones");
        take("Kyoto");
        reopen();
        assertEquals(
                List.of("Badge earned: Traveller", "Best: 66%, passed · Last: 66%, passed"),
                kept());
        startOver();
        browser.clickButton("Start");
        take("Cusco", "Mombasa", "Osaka");
        reopen();
        assertEquals(
                List.of("Badge earned: Traveller", "Best: 66%, passed · Last: 0%, not passed"),
                kept());
    }

    @Test
    void keptResultsOfTheVersionBeforeAreRead() throws IOException {
        open(prized());
        browser.script(
                OF_BEFORE
                        + "keep({order: ['peru', 'kenya', 'japan'], answers: {peru: answerOf(peru,"
                        + " true), kenya: answerOf(kenya, true), japan: answerOf(japan, true)}});");
        reopen();
        assertEquals(
                List.of("Badge earned: Traveller", "Best: 100%, passed · Last: 100%, passed"),
                kept());
        browser.clickButton("Results");
        assertEquals("3 of 3 points", learner.score());
    }

    /** They kept a retry in the place of its run. */
    @Test
    void aKeptRetryOfTheVersionBeforeIsRead() throws IOException {
        open(prized());
        browser.script(
                OF_BEFORE
                        + "keep({order: ['kenya', 'japan'], at: 1, reached: 1, drill: true, pace: 0,"
                        + " finished: false, screen: 'question', answers: {kenya: answerOf(kenya,"
                        + " true), japan: {...answerOf(japan), response: null, checked: null,"
                        + " outcome: null, tries: 0, done: false}}});");
        reopen();
        assertEquals(List.of(), kept());
        browser.clickButton("Go on practising the wrong ones");
        assertEquals("Japan", learner.title());
        browser.clickButton("Previous");
        assertEquals("Correct", learner.verdict());
        reopen();
        browser.clickButton("Start");
        assertEquals("1 of 3", learner.position());
    }
}
