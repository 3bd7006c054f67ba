package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a question and of a quiz when their time is over. */
class TimeOverBrowserIT extends BrowserTest {

    private static final String EACH = "attempts: 2, time: 60s";
    private static final String TYPED =
            """
            ---
            title: Typed
            mode: challenge
            time: 5m
            defaults: { attempts: 2, time: 60s }
            ---

            ## How many?

            ### Answer

            8 ± 0

            ### Hint

            Count.

            ## Which?

            ```yaml question
            type: multiple-choice
            ```

            - [x] one
            - [x] two
            - [ ] three

            ### Hint

            Read.
            """;

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

    private void begin(String mode, String quizTime) throws IOException {
        begin(
                Capitals.with(
                        "mode: practice",
                        "mode: " + mode + "\ntime: " + quizTime,
                        "attempts: 2",
                        EACH));
    }

    @Test
    void takesABlankAsNotAnswered() throws IOException {
        begin("challenge", "5m");
        clock.pass(59);
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
        clock.pass(1);
        assertEquals("Time is over · Not answered", learner.verdict());
        assertEquals(true, browser.focuses(CURRENT + " .verdict"));
        assertEquals(true, browser.shown(CURRENT + " .key").getText().endsWith("Lima"));
        browser.press("a");
        assertEquals(List.of(), learner.chosen());
    }

    @Test
    void checksWhatIsThereAsTheLastAttempt() throws IOException {
        begin("challenge", "5m");
        learner.choose("Cusco");
        learner.check();
        learner.choose("Lima");
        clock.pass(60);
        assertEquals("Time is over · Correct", learner.verdict());
        browser.clickButton("Next");
        learner.choose("Kisumu");
        clock.pass(60);
        assertEquals("Time is over · Not correct", learner.verdict());
        assertEquals(List.of("Correct", "Not correct"), browser.texts(CURRENT + " .mark"));
        browser.clickButton("Next");
        finish();
        assertEquals(
                List.of(
                        "Time is over · Correct · Attempts used: 2",
                        "Time is over · Not correct · Attempts used: 1",
                        "Not answered"),
                learner.reviews());
    }

    @Test
    void takesWhatIsNoNumberForWrong() throws IOException {
        begin(Fixtures.quiz("typed.md", TYPED));
        learner.type("8 or");
        clock.pass(60);
        assertEquals("Time is over · Not correct", learner.verdict());
        assertEquals("8 or", browser.shown(CURRENT + " .blank").getDomProperty("value"));
    }

    @Test
    void goesBackToWhatWasCheckedLastIfNothingIsThere() throws IOException {
        begin(Fixtures.quiz("typed.md", TYPED));
        browser.clickButton("Skip");
        learner.choose("one");
        assertEquals(
                "Partly correct · 1 of 2 right · 0.5 of 1 points · 1 attempt left",
                learner.check());
        learner.choose("one");
        clock.pass(60);
        assertEquals(
                "Time is over · Partly correct · 1 of 2 right · 0.5 of 1 points",
                learner.verdict());
        assertEquals(List.of("one"), learner.chosen());
        finish();
        assertEquals(
                List.of(
                        "Not answered",
                        "Time is over · Partly correct · 1 of 2 right · 0.5 of 1 points · Attempts"
                                + " used: 1"),
                learner.reviews());
    }

    @Test
    void locksAnExamsQuestionWithoutMarkingIt() throws IOException {
        begin("exam", "5m");
        learner.choose("Lima");
        clock.pass(60);
        assertEquals("Time is over", browser.live());
        assertEquals("Time is over", browser.shown("#attempts").getText());
        assertEquals(true, browser.focuses(CURRENT + " h2"));
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
        assertEquals(List.of(), browser.texts(CURRENT + " .mark"));
        assertEquals(false, browser.shows(CURRENT + " .answer"));
        browser.press("b");
        assertEquals(List.of("Lima"), learner.chosen());
        browser.clickButton("Next");
        clock.pass(60);
        assertEquals(List.of(), learner.chosen());
        browser.clickButton("Next");
        browser.clickButton("Previous");
        assertEquals("Time is over", browser.shown("#attempts").getText());
        browser.clickButton("Next");
        finish();
        assertEquals("1 of 3 points", learner.score());
        assertEquals(
                List.of(
                        "Time is over · Correct · Attempts used: 1",
                        "Time is over · Not answered",
                        "Not answered"),
                learner.reviews());
    }

    @Test
    void locksAnExamsNumberThatIsNone() throws IOException {
        begin(Fixtures.quiz("typed.md", Capitals.edited(TYPED, "mode: challenge", "mode: exam")));
        learner.type("8 or");
        clock.pass(60);
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
        browser.clickButton("Next");
        finish();
        assertEquals(
                List.of("Time is over · Not correct · Attempts used: 1", "Not answered"),
                learner.reviews());
    }

    @Test
    void submitsAnExam() throws IOException {
        begin("exam", "100s");
        learner.choose("Lima");
        browser.clickButton("Next");
        learner.choose("Kisumu");
        browser.clickButton("Next");
        browser.clickButton("Previous");
        clock.pass(59);
        browser.clickButton("Next");
        clock.pass(40);
        assertEquals("Question: 0:20 left\nQuiz: 0:01 left", clock.left());
        clock.pass(1);
        assertEquals(true, browser.focuses("#time-over"));
        assertEquals("1 of 3 points", learner.score());
        assertEquals(
                List.of(
                        "Correct · Attempts used: 1",
                        "Not correct · Attempts used: 1",
                        "Not answered"),
                learner.reviews());
        browser.back();
        assertEquals("Not answered", learner.verdict());
        clock.pass(100);
        assertEquals("Not answered", learner.verdict());
    }

    @Test
    void submitsAnExamWhileAQuestionIsLocked() throws IOException {
        begin("exam", "90s");
        clock.pass(60);
        assertEquals("0:30 left", clock.left());
        clock.pass(30);
        assertEquals("0 of 3 points", learner.score());
    }

    @Test
    void endsAChallengeWithWhatIsThereAsTheLastAttempts() throws IOException {
        begin("challenge", "70s");
        learner.choose("Cusco");
        learner.check();
        browser.clickButton("Skip");
        learner.choose("Nairobi");
        clock.pass(30);
        browser.clickButton("Skip");
        clock.pass(39);
        assertEquals("Question: 0:21 left\nQuiz: 0:01 left", clock.left());
        clock.pass(1);
        assertEquals("1 of 3 points", learner.score());
        assertEquals(
                List.of(
                        "Time is over · Not correct · Attempts used: 1",
                        "Time is over · Correct · Attempts used: 1",
                        "Time is over · Not answered"),
                learner.reviews());
    }
}
