package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints and attempts at a question, and what the page tells before and after them. */
class AttemptsBrowserIT extends BrowserTest {

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void begin(Quiz quiz) throws IOException {
        learner.open(site, quiz);
        browser.clickButton("Start");
    }

    /** Nothing where nothing is to be counted. */
    private static String attempts() {
        return String.join(" ", browser.texts("#attempts"));
    }

    /** Takes the quiz to its end, skipping what is left. */
    private static List<String> reviews() {
        while (browser.shows(CURRENT)) {
            finish();
        }
        return learner.reviews();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge"})
    void givesFullPointsAtAnyAttemptAndListsThem(String mode) throws IOException {
        begin(Capitals.of(mode));
        assertEquals("2 attempts left", attempts());
        learner.choose("Cusco");
        assertEquals("Not correct · 1 attempt left", learner.check());
        assertEquals(
                List.of("Cusco was the capital of the Inca."),
                browser.texts(CURRENT + " .verdict .prose"));
        assertEquals(List.of("Not correct"), browser.texts(CURRENT + " .mark"));
        assertEquals(false, browser.shows(CURRENT + " .answer"));
        learner.choose("Lima");
        assertEquals(List.of("Not correct"), browser.texts(CURRENT + " .mark"));
        assertEquals(
                List.of("Cusco was the capital of the Inca."),
                browser.texts(CURRENT + " .verdict .prose"));
        assertEquals("Correct", learner.check());
        assertEquals(List.of("Correct"), browser.texts(CURRENT + " .mark"));
        assertEquals("", attempts());
        assertEquals("Correct answer: A, Lima", browser.shown(CURRENT + " .key").getText());
        assertEquals(
                List.of("About the options", "Solution"), browser.texts(CURRENT + " .part h3"));
        assertEquals(
                List.of("Correct · Attempts used: 2", "Not answered", "Not answered"), reviews());
        assertEquals("1 of 3 points", learner.score());
    }

    @Test
    void opensTheSolutionAfterTheLastAttempt() throws IOException {
        begin(Capitals.of("challenge"));
        learner.choose("Cusco");
        learner.check();
        learner.choose("Arequipa");
        assertEquals("Not correct", learner.check());
        assertEquals("Correct answer: A, Lima", browser.shown(CURRENT + " .key").getText());
        assertEquals(List.of("Correct", "Not correct"), browser.texts(CURRENT + " .mark"));
        assertEquals(false, browser.shows(CURRENT + " [data-do=check]"));
        browser.press("a");
        assertEquals(List.of("Arequipa"), learner.chosen());
        assertEquals("Not correct · Attempts used: 2", reviews().get(0));
        assertEquals(
                List.of("Your answer: C, Arequipa", "Correct answer: A, Lima"),
                browser.texts(".review:first-child .told"));
    }

    @Test
    void takesAnswersWithoutLimitWhereNoneIsSet() throws IOException {
        begin(Capitals.with("defaults: { attempts: 2 }\n", ""));
        for (int attempt = 0; attempt < 4; attempt++) {
            learner.choose(attempt % 2 == 0 ? "Cusco" : "Arequipa");
            assertEquals("Not correct", learner.check());
            assertEquals(false, browser.shows(CURRENT + " .answer"));
        }
        assertEquals("", attempts());
        learner.choose("Lima");
        learner.check();
        assertEquals("Correct · Attempts used: 5", reviews().get(0));
    }

    /** R/exams 2.2-1: no answer was graded as a wrong one. */
    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge"})
    void takesABlankForNotAnsweredAndForNoAttempt(String mode) throws IOException {
        begin(Capitals.of(mode));
        for (int time = 0; time < 3; time++) {
            assertEquals("Not answered yet. This used no attempt.", learner.check());
        }
        assertEquals("2 attempts left", attempts());
        assertEquals(false, browser.shows(CURRENT + " .answer"));
        assertEquals(List.of("Not answered", "Not answered", "Not answered"), reviews());
    }

    @Test
    void marksNothingThatIsNotChosenAnyMore() throws IOException {
        String multiple = "## Peru\n\n```yaml question\ntype: multiple-choice\n```\n";
        begin(Capitals.with("## Peru\n", multiple, "[ ] Cusco", "[x] Cusco"));
        learner.choose("Lima");
        assertEquals(
                "Partly correct · 1 of 2 right · 0.5 of 1 points · 1 attempt left",
                learner.check());
        learner.choose("Lima");
        assertEquals("Not answered yet. This used no attempt.", learner.check());
        assertEquals(List.of(), browser.texts(CURRENT + " .mark"));
        assertEquals("1 attempt left", attempts());
        assertEquals(
                "Partly correct · 1 of 2 right · 0.5 of 1 points · Attempts used: 1",
                reviews().get(0));
    }

    @Test
    void showsHintsOneAtATimeAndCountsThem() throws IOException {
        begin(Capitals.of("challenge"));
        assertEquals(List.of(), browser.texts(CURRENT + " .hint"));
        browser.clickButton("Show a hint");
        assertEquals(List.of("It lies at the sea."), browser.texts(CURRENT + " .hint .prose"));
        assertEquals(true, browser.focuses(CURRENT + " .hint summary"));
        browser.clickButton("Another hint");
        assertEquals(
                List.of("It lies at the sea.", "It is the largest one."),
                browser.texts(CURRENT + " .hint .prose"));
        assertEquals(false, browser.shows(CURRENT + " [data-do=hint]"));
        learner.answer("Lima");
        browser.click(CURRENT + " [data-do=hint]");
        learner.answer("Nairobi");
        browser.clickButton("Previous");
        browser.clickButton("Previous");
        assertEquals(2, browser.texts(CURRENT + " .hint .prose").size());
        assertEquals(
                List.of(
                        "Correct · Attempts used: 1 · 2 hints used",
                        "Correct · Attempts used: 1 · 1 hint used",
                        "Not answered"),
                reviews());
    }

    @Test
    void countsAHintThatWasReadBeforeAReload() throws IOException {
        begin(Capitals.of("practice"));
        browser.clickButton("Show a hint");
        browser.reload();
        assertEquals(List.of("It lies at the sea."), browser.texts(CURRENT + " .hint .prose"));
    }

    @Test
    void leavesAHintClosedThatTheLearnerClosed() throws IOException {
        begin(Capitals.of("practice"));
        browser.clickButton("Show a hint");
        browser.click(CURRENT + " .hint summary");
        learner.choose("Cusco");
        assertEquals(false, browser.shows(CURRENT + " .hint .prose"));
    }
}
