package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check or a hint comes to moves no button from under the pointer. */
class StillButtonsBrowserIT extends BrowserTest {

    /** The box of the main button on the page, or nothing after the last question. */
    private static final String MAIN_BOX =
            "const [main] = [...document.querySelectorAll(arguments[0])]"
                    + ".filter((each) => each.checkVisibility());"
                    + "if (!main) { return ''; }"
                    + "const {x, y, width, height} = main.getBoundingClientRect();"
                    + "return [x, y + scrollY, width, height].map(Math.round).join(' ');";

    private static final String ROWS =
            "const buttons = document.querySelectorAll(`${arguments[0]} .actions button`);"
                    + "return new Set([...buttons].filter((each) => each.checkVisibility())"
                    + ".map((each) => Math.round(each.getBoundingClientRect().bottom))).size;";

    private static final String MAIN =
            CURRENT + " :is([data-do=check], [data-do=next]:not(.ends)):not([hidden])";

    private static String place() {
        browser.settle();
        return (String) browser.script(MAIN_BOX, MAIN);
    }

    private static void clickMain() {
        browser.actions().moveToElement(browser.shown(MAIN)).click().perform();
    }

    /** Clicks where the pointer is, or so nearby that it is no second click of a double click. */
    private static void clickAgain() {
        browser.settle();
        browser.actions().moveByOffset(5, 0).click().perform();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void holdsForEveryType(String lang) throws IOException {
        browser.size(1280, 800);
        SiteFolder.write(site, Fixtures.everyType(lang, "practice"));
        browser.open(site.resolve(lang).resolve("practice").resolve("index.html"));
        Solver solver = new Solver(browser, Hand.script(browser));
        solver.begin();
        List<String> moved = new ArrayList<>();
        while (solver.isAsked()) {
            String form = solver.form();
            String before = place();
            solver.check();
            compare(moved, form + ", not answered", before);
            solver.press("hint");
            compare(moved, form + ", with a hint", before);
            solver.answerWrong();
            solver.check();
            compare(moved, form + ", wrong", before);
            solver.answerRight();
            solver.check();
            compare(moved, form + ", right", before);
            solver.goOn();
        }
        assertEquals(List.of(), moved);
    }

    private static void compare(List<String> moved, String when, String before) {
        String place = place();
        if (!place.isEmpty() && !place.equals(before)) {
            moved.add(when + ": " + before + " to " + place);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar"})
    void allTakeOneRow(String lang) throws IOException {
        browser.size(1280, 800);
        SiteFolder.write(site, Fixtures.everyType(lang, "practice"));
        browser.open(site.resolve(lang).resolve("practice").resolve("index.html"));
        Solver solver = new Solver(browser, Hand.script(browser));
        solver.begin();
        List<String> rows = new ArrayList<>();
        while (solver.isAsked()) {
            solver.answerWrong();
            solver.check();
            if (!browser.script(ROWS, CURRENT).equals(1L)) {
                rows.add(solver.form() + ": " + browser.texts(CURRENT + " .actions button"));
            }
            solver.goOn();
        }
        assertEquals(List.of(), rows);
    }

    @Test
    void theNextPressIsWhereTheLastOneWas() throws IOException {
        browser.size(1280, 800);
        Learner learner = new Learner(browser);
        learner.open(site, Capitals.of("practice"));
        browser.clickButton("Start");
        learner.choose("Cusco");
        String before = place();
        clickMain();
        assertEquals("Not correct · 1 attempt left", learner.verdict());
        assertEquals(before, place());
        browser.press(String.valueOf(1 + learner.options().indexOf("Arequipa")));
        assertEquals(List.of("Arequipa"), learner.chosen());
        clickAgain();
        assertEquals("Not correct", learner.verdict());
        assertEquals(before, place());
        clickAgain();
        assertEquals("2 of 3", learner.position());
        assertEquals(before, place());
    }

    /** Where the main button was there is none that leads elsewhere. */
    @Test
    void afterTheLastQuestionThePlaceIsEmpty() throws IOException {
        browser.size(1280, 800);
        Learner learner = new Learner(browser);
        learner.open(site, Capitals.of("practice"));
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.choose("Tokyo");
        clickMain();
        assertEquals("Correct", learner.verdict());
        clickAgain();
        assertEquals("3 of 3", learner.position());
        browser.click(CURRENT + " .ends");
        assertEquals(true, browser.shows("#results"));
    }
}
