package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Steps are put in order by dragging them. */
class DragBrowserIT extends BrowserTest {

    private static final String STEPS =
            """
            ---
            title: Tea
            mode: practice
            ---

            ## Tea

            ```yaml question
            type: ordering
            ```

            In which order is tea made?

            1. Boil water.
            2. Put leaves into the pot, as many as you like, and a few more for the pot itself,
               which is an old custom that takes more than one line of this page to tell.
            3. Pour the water over them.
            4. Wait.
            5. Drink.
            """;

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void begin() throws IOException {
        begin(STEPS);
    }

    private void begin(String text) throws IOException {
        open(Fixtures.quiz("tea.md", text));
        browser.clickButton("Start");
    }

    private static List<String> steps() {
        return browser.texts(CURRENT + " .step .text");
    }

    private static String handle(int place) {
        return CURRENT + " .step:nth-child(" + place + ") .handle";
    }

    /** Long lists have a way for those who can neither drag nor press a button ten times. */
    @ParameterizedTest
    @CsvSource({"1, 6", "6, 1", "3, 4", "2, 2"})
    void aStepOfALongListIsMovedToAPosition(int from, int to) throws IOException {
        begin(STEPS);
        assertEquals(false, browser.shows(CURRENT + " .step select"));
        begin(STEPS.replace("5. Drink.", "5. Drink.\n6. Wash up."));
        List<String> before = steps();
        String select = CURRENT + " .step:nth-child(%d) select";
        browser.click(select.formatted(from));
        browser.press(Keys.ESCAPE);
        browser.press(String.valueOf(to), Keys.ENTER);
        assertEquals(moved(before, from, to), steps());
        assertEquals(true, browser.focuses(select.formatted(to)));
        if (from != to) {
            String words = before.get(from - 1).replaceAll("\\s+", " ");
            assertEquals(
                    words + ": position " + to + " of 6", browser.live().replaceAll("\\s+", " "));
        }
    }

    private static int middle(String selector) {
        Object middle =
                browser.script(
                        "const {y, height} ="
                                + " document.querySelector(arguments[0]).getBoundingClientRect();"
                                + "return Math.round(y + height / 2)",
                        selector);
        return ((Number) middle).intValue();
    }

    private static List<String> moved(List<String> steps, int from, int to) {
        List<String> moved = new ArrayList<>(steps);
        moved.add(to - 1, moved.remove(from - 1));
        return moved;
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "5, 1", "2, 4", "4, 2", "3, 4"})
    void theMouseTakesAStepToItsPlace(int from, int to) throws IOException {
        begin();
        List<String> before = steps();
        WebElement taken = browser.shown(handle(from));
        int way = middle(handle(to)) - middle(handle(from));
        browser.actions()
                .clickAndHold(taken)
                .moveByOffset(0, way / 2)
                .moveByOffset(3, way - way / 2)
                .release()
                .perform();
        assertEquals(moved(before, from, to), steps());
        assertEquals(List.of("1", "2", "3", "4", "5"), browser.texts(CURRENT + " .step .letter"));
        String words = before.get(from - 1) + ": position " + to + " of 5";
        assertEquals(words, browser.live().replaceAll("\\s+", " "));
        browser.open(site.resolve("tea/index.html"));
        browser.clickButton("Resume: question 1 of 1, 0 right");
        assertEquals(moved(before, from, to), steps());
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "5, 4"})
    void aFingerTakesAStepToItsPlaceWithoutScrolling(int from, int to) throws IOException {
        // One height for all: by how far a place is another depends on the steps between.
        begin(
                STEPS.replaceAll("(?s), as many.*?tell", "")
                        .replace("Put leaves into the pot", "Add leaves")
                        .replace("Pour the water over them", "Pour"));
        try (Touch finger = new Touch(browser)) {
            List<String> before = steps();
            browser.script(
                    "document.querySelector(arguments[0]).scrollIntoView({block: 'center'})",
                    handle(from));
            Object scrolled = browser.script("return scrollY");
            finger.drag(handle(from), middle(handle(to)) - middle(handle(from)));
            assertEquals(moved(before, from, to), steps());
            assertEquals(scrolled, browser.script("return scrollY"));
        }
    }

    @Test
    void whatIsLetGoAtItsPlaceIsNoAnswer() throws IOException {
        begin();
        List<String> before = steps();
        WebElement taken = browser.shown(handle(3));
        browser.actions()
                .clickAndHold(taken)
                .moveByOffset(0, 8)
                .moveByOffset(0, -8)
                .release()
                .perform();
        assertEquals(before, steps());
        assertEquals("Not answered yet. This used no attempt.", learner.check());
    }

    @Test
    void nothingIsDraggedOnceTheQuestionIsDone() throws IOException {
        begin();
        browser.click(CURRENT + " .step:nth-child(2) [data-move='-1']");
        learner.check();
        browser.click(CURRENT + " [data-do=reveal]");
        assertEquals(false, browser.shows(CURRENT + " .handle"));
    }
}
