package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards that offer nothing to answer with, turned over by a learner. */
class RecallBrowserIT extends BrowserTest {

    private static final String BACK = "The butterfly. Der Falter is the same.";

    private static String back() {
        return browser.shown(CURRENT + " .key").getText();
    }

    @Test
    void turnsACardUntilItIsKnown() throws IOException {
        open(Fixtures.valid("cards.md"));
        browser.clickButton("Start");
        assertEquals("der Schmetterling", browser.shown(CURRENT + " h2").getText());
        assertEquals("Question 1 · Card\u00a0· Points: 1", kicker());
        assertEquals(false, browser.shows(CURRENT + " .key"));
        assertEquals(false, browser.shows(CURRENT + " fieldset"));
        browser.clickButton("Turn");
        assertEquals(BACK, browser.shown(CURRENT + " .answer-body").getText());
        browser.clickButton("Did not know");

        assertEquals(true, browser.shown(CURRENT + " .stem").getText().contains("they have names"));
        browser.clickButton("Turn");
        assertEquals("Physical\nData link\nNetwork\nThe others are above.", back());
        assertEquals(List.of("Quick check"), browser.texts(CURRENT + " .answer-body h3"));
        for (int card = 0; card < 3; card++) {
            browser.clickButton("Knew it");
            browser.clickButton("Turn");
        }
        browser.clickButton("Knew it");
        browser.clickButton("Turn");
        assertEquals(BACK, back());
        browser.clickButton("Knew it");
        assertEquals("4 of 5 known at first", browser.shown(".score").getText());
        assertEquals("80%", browser.shown(".percent").getText());
        assertTrue(browser.texts(".review .told").contains(BACK));
    }

    /** Options, steps and items, but nothing that takes an answer, nor words about that. */
    @Test
    void showsOnTheFrontWhatTheQuestionNeeds() throws IOException {
        open(Fixtures.everyType("en", "flashcards"));
        Solver solver = new Solver(browser, Hand.script(browser));
        browser.clickButton("Start");
        while (!browser.shows("#results")) {
            String needed =
                    switch (solver.form()) {
                        case "choice", "multiple" -> ".option .text";
                        case "ordering" -> ".step .text";
                        case "matching" -> ".choices li";
                        default -> "h2";
                    };
            assertTrue(browser.shows(CURRENT + " " + needed), solver.form());
            assertEquals(
                    List.of(), browser.texts(CURRENT + " :is(legend, select, .moves, .handle)"));
            assertEquals(
                    List.of(),
                    browser.script(
                            "return [...document.querySelectorAll(arguments[0])]"
                                    + ".filter((each) => each.checkVisibility() && !each.disabled"
                                    + " && !each.matches(':disabled')).map(({id}) => id)",
                            CURRENT + " input"));
            browser.clickButton("Turn");
            browser.clickButton("Knew it");
        }
    }

    private static String kicker() {
        return browser.shown(CURRENT + " .kicker")
                .getDomProperty("textContent")
                .strip()
                .replaceAll("\\s+", " ");
    }

    @Test
    void goesOnWithTheCardsThatAreLeft() throws IOException {
        open(Fixtures.valid("cards.md"));
        browser.clickButton("Start");
        browser.clickButton("Turn");
        browser.clickButton("Knew it");
        open(Fixtures.valid("cards.md"));
        browser.click("[data-do=resume]");
        assertEquals("2 of 5", browser.shown("#position").getText());
        browser.clickButton("Turn");
        assertEquals(true, back().contains("Data link"));
    }

    @Test
    void isReadableWithoutScript() throws IOException {
        browser.scripting(false);
        open(Fixtures.valid("cards.md"));
        String card = "#q-der-schmetterling";
        assertEquals(false, browser.shows(card + " fieldset"));
        assertEquals(false, browser.shows(card + " .key"));
        browser.click(card + " .answer > summary");
        assertEquals(BACK, browser.shown(card + " .key").getText());
    }
}
