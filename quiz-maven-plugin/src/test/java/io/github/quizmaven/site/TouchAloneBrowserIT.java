package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quiz of all types from its start to its results by taps alone, on a telephone. */
class TouchAloneBrowserIT extends BrowserTest {

    private Touch finger;
    private Solver solver;

    @BeforeEach
    void start() {
        finger = new Touch(browser);
        solver = new Solver(browser, finger);
    }

    @AfterEach
    void stop() {
        finger.close();
    }

    private void open(String lang, String mode) throws IOException {
        SiteFolder.write(site, Fixtures.everyType(lang, mode));
        browser.open(site.resolve(lang).resolve(mode).resolve("index.html"));
    }

    private static String whole() {
        return browser.shown(".sum").getAttribute("data-state");
    }

    @ParameterizedTest
    @CsvSource({"en,practice", "ar,challenge"})
    void takesAQuizWhereAnswersAreChecked(String lang, String mode) throws IOException {
        open(lang, mode);
        solver.begin();
        while (solver.isAsked()) {
            solver.press("hint");
            solver.answerWrong();
            solver.check();
            assertEquals("wrong", solver.outcome());
            solver.answerRight();
            solver.check();
            assertEquals("right", solver.outcome());
            solver.goOn();
        }
        assertEquals("right", whole());
        finger.press(".review:last-child button");
        solver.goOn();
        finger.press("#results [data-do=over]");
        finger.press("#results .asking");
        assertEquals(true, browser.shows("[data-do=begin]"));
    }

    @Test
    void takesAnExamAndPractisesTheWrongOnes() throws IOException {
        open("en", "exam");
        solver.begin();
        solver.answerWrong();
        solver.goOn();
        while (solver.isAsked()) {
            solver.answerRight();
            solver.goOn();
        }
        assertEquals("wrong", whole());
        finger.press("[data-do=again]");
        solver.answerRight();
        solver.check();
        solver.goOn();
        assertEquals("right", whole());
    }

    @Test
    void goesThroughCards() throws IOException {
        open("en", "flashcards");
        solver.begin();
        solver.check();
        solver.press("skip");
        while (solver.isAsked()) {
            solver.check();
            solver.check();
        }
        assertEquals("right", whole());
    }
}
