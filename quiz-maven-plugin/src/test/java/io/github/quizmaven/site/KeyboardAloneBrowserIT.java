package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.word.Mode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A quiz of all types from its start to its results by keys alone, on a page at 400 %. */
class KeyboardAloneBrowserIT extends BrowserTest {

    private Keyboard keyboard;
    private Solver solver;

    @BeforeEach
    void start() {
        browser.size(320, 256);
        keyboard = new Keyboard(browser);
        solver = new Solver(browser, keyboard);
    }

    private void open(String lang, String mode) throws IOException {
        SiteFolder.write(site, Fixtures.everyType(lang, mode));
        browser.open(site.resolve(lang).resolve(mode).resolve("index.html"));
    }

    private void openQuestion(String id) throws IOException {
        SiteFolder.write(site, Fixtures.everyType("en", "practice"));
        browser.open(site.toUri() + "en/practice/index.html#q-" + id);
    }

    private static String field() {
        return browser.shown(CURRENT + " .blank").getDomProperty("value");
    }

    private static String verdict() {
        return browser.shown(CURRENT + " .verdict-line").getText();
    }

    private static String whole() {
        return browser.shown(".final").getText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge"})
    void takesAQuizWhereAnswersAreChecked(String mode) throws IOException {
        open("en", mode);
        solver.begin();
        while (solver.isAsked()) {
            solver.press("hint");
            solver.answerWrong();
            solver.check();
            assertEquals("Not correct · 2 attempts left", verdict());
            solver.answerRight();
            solver.check();
            assertEquals("Correct", verdict());
            assertEquals(true, browser.focuses(CURRENT + " .verdict"));
            solver.goOn();
        }
        assertEquals("Passed", whole());
        assertEquals(true, browser.focuses("#results-title"));
        keyboard.press(".review:last-child button");
        solver.goOn();
        assertEquals(true, browser.focuses(".review:last-child button"));
        keyboard.press("#results [data-do=over]");
        keyboard.press("#results .asking");
        assertEquals(true, browser.focuses("[data-do=undo]"));
        keyboard.press("[data-do=undo]");
        assertEquals(true, browser.focuses("#title"));
        assertEquals(List.of(), keyboard.faults());
    }

    @Test
    void takesAnExamAndPractisesTheWrongOnes() throws IOException {
        open("en", "exam");
        solver.begin();
        solver.answerWrong();
        solver.goOn();
        solver.press("previous");
        solver.goOn();
        while (solver.isAsked()) {
            solver.answerRight();
            solver.goOn();
        }
        assertEquals("Not passed this time", whole());
        keyboard.press("[data-do=again]");
        assertEquals("1 of 1", browser.shown("#position").getText());
        solver.answerRight();
        solver.check();
        solver.goOn();
        assertEquals("Passed", whole());
        assertEquals(List.of(), keyboard.faults());
    }

    @Test
    void goesThroughCards() throws IOException {
        open("en", "flashcards");
        solver.begin();
        solver.press("hint");
        solver.check();
        assertEquals(true, browser.focuses(CURRENT + " .answer-body"));
        solver.press("skip");
        while (solver.isAsked()) {
            assertEquals(true, browser.focuses(CURRENT + " h2"));
            solver.check();
            solver.check();
        }
        assertEquals(true, browser.focuses("#results-title"));
        assertEquals(List.of(), keyboard.faults());
    }

    @ParameterizedTest
    @CsvSource({"en,practice", "ar,challenge"})
    void reachesEverythingInTurn(String lang, String mode) throws IOException {
        open(lang, mode);
        assertRound();
        solver.begin();
        while (solver.isAsked()) {
            solver.press("hint");
            assertRound();
            solver.answerRight();
            solver.check();
            assertRound();
            solver.goOn();
        }
        assertRound();
        assertEquals(List.of(), keyboard.faults());
    }

    private void assertRound() {
        assertEquals(keyboard.stops(), keyboard.round());
    }

    @Test
    void leavesKeysAloneThatComposeText() throws IOException {
        openQuestion("short");
        browser.tabTo(CURRENT + " .blank");
        browser.command(
                "Input.imeSetComposition",
                Map.of("text", "b", "selectionStart", 1, "selectionEnd", 1));
        browser.command(
                "Input.dispatchKeyEvent",
                Map.of("type", "rawKeyDown", "key", "?", "code", "Slash"));
        assertEquals("b", field());
        browser.command("Input.insertText", Map.of("text", "b1?"));
        assertEquals("b1?", field());
        assertEquals(false, browser.shows("#keys"));
        assertEquals(true, browser.focuses(CURRENT + " .blank"));
    }

    @Test
    void movesAStepByArrowKeysAndTellsItsPlace() throws IOException {
        SiteFolder.write(site, quiz("a", Mode.CHALLENGE, Samples.permutation()).build());
        browser.open(site.resolve("a/index.html"));
        browser.tabTo("[data-do=begin]");
        browser.press(Keys.ENTER);
        browser.tabTo(".step:first-child [data-move='1']");
        browser.press(Keys.ENTER);
        assertEquals("Watch the rollout.: position 2 of 3", browser.live());
        assertEquals(true, browser.focuses(".step:nth-child(2) [data-move='1']"));
        browser.press(Keys.ARROW_DOWN);
        assertEquals("Watch the rollout.: position 3 of 3", browser.live());
        browser.tabTo("[data-do=check]");
        browser.press(Keys.SPACE);
        assertEquals("Correct", browser.shown(CURRENT + " .verdict-line").getText());
    }

    @Test
    void choosesAMatchByItsFirstLetters() throws IOException {
        openQuestion("matching");
        for (String letters : List.of("li", "f", "li")) {
            browser.press(Keys.TAB);
            browser.press(letters);
        }
        browser.tabTo("[data-do=check]");
        browser.press(Keys.ENTER);
        assertEquals("Correct", browser.shown(CURRENT + " .verdict-line").getText());
    }
}
