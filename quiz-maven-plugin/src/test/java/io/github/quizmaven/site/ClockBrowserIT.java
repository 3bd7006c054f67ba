package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The clocks of a question and of a quiz until their time is over. */
class ClockBrowserIT extends BrowserTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "exam"})
    void announcesHalfAMinuteAndTwentySecondsOnceEachAndNoTick(String mode) throws IOException {
        begin(Capitals.timed(mode, 200));
        assertEquals("3:20 left", clock.left());
        List<String> said = new ArrayList<>();
        for (List<String> next :
                List.of(
                        List.of("100", "Half of the time is left."),
                        List.of("40", "One minute left."),
                        List.of("40", "20 seconds left. Press Alt and Enter to add 60 seconds."))) {
            clock.pass(Integer.parseInt(next.get(0)) - 1);
            assertEquals(said, clock.said());
            clock.pass(1);
            said.add(next.get(1));
            assertEquals(said, clock.said());
        }
        clock.pass(19);
        assertEquals("0:01 left", clock.left());
        assertEquals(said, clock.said());
        assertEquals(
                0,
                browser.all("[aria-live] #clock, [role] #clock, #clock:is([aria-live], [role])")
                        .size());
    }

    /** The bar shows it too, beside whatever is looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"challenge", "exam"})
    void namesBothClocksWhereThereAreTwo(String mode) throws IOException {
        begin(
                Capitals.with(
                        "mode: practice",
                        "mode: " + mode + "\ntime: 65m",
                        "attempts: 2",
                        "attempts: 2, time: 40s"));
        assertEquals("Question: 0:40 left\nQuiz: 1:05:00 left", clock.left());
        clock.pass(20);
        assertEquals(
                List.of("Question: 20 seconds left. Press Alt and Enter to add 60 seconds."),
                clock.said());
        assertEquals(List.of("Question: 0:20 left"), browser.texts("#clock .soon"));
        assertEquals(true, browser.shows("#bar:has(.soon) #more"));
        browser.click("#more");
        assertEquals("Question: 1:20 left\nQuiz: 1:05:40 left", clock.left());
        assertEquals(List.of(), browser.texts("#clock .soon"));
    }

    @Test
    void announcesTheQuizsHalfWhileAQuestionsClockIsShorter() throws IOException {
        begin(
                Capitals.with(
                        "mode: practice",
                        "mode: exam\ntime: 400s",
                        "attempts: 2",
                        "attempts: 2, time: 390s"));
        clock.pass(195);
        clock.pass(5);
        assertEquals(
                List.of("Question: Half of the time is left.", "Quiz: Half of the time is left."),
                clock.said());
    }

    @Test
    void standsWhileTheKeysAreRead() throws IOException {
        begin(Capitals.timed("challenge", 100));
        clock.pass(10);
        browser.press("?");
        clock.pass(50);
        browser.press(Keys.ESCAPE);
        clock.pass(10);
        assertEquals("1:20 left", clock.left());
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "exam"})
    void goesOnWithAQuestionsClockWhereverTheLearnerHasBeen(String mode) throws IOException {
        begin(Capitals.timed(mode, 100));
        clock.pass(30);
        browser.click(CURRENT + (mode.equals("exam") ? " [data-do=next]" : " [data-do=skip]"));
        assertEquals("1:40 left", clock.left());
        clock.pass(10);
        browser.clickButton("Previous");
        assertEquals("1:10 left", clock.left());
        clock.pass(5);
        browser.reload();
        clock.pass(50);
        browser.click("[data-do=resume]");
        assertEquals("1:05 left", clock.left());
        browser.back();
        clock.pass(50);
        browser.click("[data-do=resume]");
        assertEquals("1:05 left", clock.left());
    }

    @Test
    void standsWhileAnAnsweredQuestionIsRead() throws IOException {
        begin(Capitals.with("mode: practice", "mode: challenge\ntime: 100s"));
        clock.pass(10);
        learner.choose("Lima");
        browser.clickButton("Check");
        clock.pass(500);
        browser.clickButton("Next");
        assertEquals("1:30 left", clock.left());
    }

    @Test
    void standsWhileThePageIsHidden() throws IOException {
        begin(Capitals.timed("challenge", 100));
        clock.pass(10);
        clock.hide(true);
        clock.pass(50);
        clock.hide(false);
        assertEquals("1:30 left", clock.left());
        // Browsers stop the timers of pages that nobody has looked at for long.
        clock.hide(true);
        clock.stand(50);
        clock.hide(false);
        clock.pass(10);
        assertEquals("1:20 left", clock.left());
    }

    @Test
    void standsWhileThePagePrints() throws IOException {
        begin(Capitals.timed("challenge", 100));
        clock.pass(10);
        browser.script("dispatchEvent(new Event('beforeprint'))");
        clock.pass(20);
        clock.stand(30);
        browser.script("dispatchEvent(new Event('afterprint'))");
        clock.pass(10);
        assertEquals("1:20 left", clock.left());
    }

    @Test
    void standsWhileADialogStopsThePage() throws IOException {
        begin(Capitals.timed("challenge", 100));
        clock.pass(10);
        clock.stand(600);
        clock.pass(1);
        assertEquals("1:28 left", clock.left());
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "flashcards"})
    void isAnEstimateOnlyInOtherModes(String mode) throws IOException {
        begin(Capitals.timed(mode, 100));
        clock.pass(500);
        assertEquals(false, browser.shows("#clock"));
        assertEquals(false, browser.shows(".pace"));
        assertEquals("Peru", learner.title());
        assertEquals(List.of(), clock.said());
    }

    @Test
    void doesNotRunWhileTheWrongOnesArePractised() throws IOException {
        begin(Capitals.timed("challenge", 60));
        learner.answer("Lima");
        browser.clickButton("Skip");
        finish();
        browser.clickButton("Practise the wrong ones");
        clock.pass(500);
        assertEquals(false, browser.shows("#clock"));
        assertEquals("Kenya", learner.title());
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
    }

    @Test
    void isNotRunByALink() throws IOException {
        learner.open(site, Capitals.timed("challenge", 100), "#q-peru");
        clock.pass(50);
        browser.clickButton("Start");
        assertEquals("1:40 left", clock.left());
        clock.pass(10);
        browser.reload();
        clock.pass(50);
        browser.click("[data-do=resume]");
        assertEquals("1:30 left", clock.left());
    }

    @Test
    void runsByItself() throws IOException {
        browser.reset();
        begin(Capitals.timed("challenge", 100));
        browser.scriptLater(
                "const done = arguments[0]; const clock = document.getElementById('clock');"
                        + "new MutationObserver(() => done()).observe(clock, {childList: true});");
        assertEquals("1:39 left", clock.left());
    }
}
