package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** One action is done once, however fast or often it is pressed. */
class DoubleActionBrowserIT extends BrowserTest {

    private static final String MAIN = CURRENT + " :is([data-do=next], [data-do=check])";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void begin(String mode) throws IOException {
        learner.open(site, Capitals.of(mode));
        browser.clickButton("Start");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void afterAChangeOfScreenClicksAreIgnored(int clicks) throws IOException {
        begin("exam");
        new HastyHands(browser).click(MAIN, clicks);
        assertEquals("2 of 3", learner.position());
        new HastyHands(browser).click(MAIN, clicks);
        assertEquals("3 of 3", learner.position());
        new HastyHands(browser).click(MAIN, clicks);
        assertEquals(true, browser.shows("#finish"));
        new HastyHands(browser).click("#finish [data-do=finish]", clicks);
        assertEquals(true, browser.shows("#results"));
    }

    /** Waits, where all other tests move the page's clock on. */
    @Test
    void aMomentAfterAChangeOfScreenClicksAreTaken() throws IOException {
        begin("exam");
        browser.await("body:not(.settling)");
        browser.click(MAIN);
        assertEquals("2 of 3", learner.position());
    }

    @Test
    void theSecondClickOfADoubleClickIsIgnored() throws IOException {
        begin("practice");
        learner.choose("Lima");
        new HastyHands(browser).click(MAIN, 2);
        assertEquals("Correct", learner.verdict());
        assertEquals("1 of 3", learner.position());
    }

    @Test
    void theSecondClickOnACardIsIgnored() throws IOException {
        begin("flashcards");
        new HastyHands(browser).click(MAIN, 2);
        assertEquals("Peru", learner.title());
        assertEquals(true, browser.shows(CURRENT + " .answer"));
    }

    @Test
    void afterAChangeOfScreenEnterIsIgnored() throws IOException {
        begin("exam");
        browser.tabTo(MAIN);
        new HastyHands(browser).press(Keys.ENTER, 2);
        assertEquals("2 of 3", learner.position());
    }

    /** A key that is held repeats itself for longer than the page waits. */
    @Test
    void aKeyThatIsHeldActsOnce() throws IOException {
        begin("practice");
        learner.choose("Lima");
        browser.tabTo(MAIN);
        new HastyHands(browser).holdEnter(5);
        assertEquals("1 of 3", learner.position());
        assertEquals("Correct", learner.verdict());
        browser.tabTo(MAIN);
        new HastyHands(browser).holdEnter(5);
        assertEquals("2 of 3", learner.position());
    }

    /** What may be pressed fast by right: steps that move on, boxes that go on and off. */
    @Test
    void stepsAreMovedAsOftenAsTheyArePressed() throws IOException {
        open(Fixtures.types("practice"));
        browser.clickButton("Start");
        new HastyHands(browser).click(CURRENT + " .option:nth-child(1) label", 3);
        assertEquals(1, browser.all(CURRENT + " .option:nth-child(1) :checked").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void finishNeverStandsWhereNextStood(int width) throws IOException {
        browser.size(width, 800);
        begin("exam");
        browser.click(MAIN);
        browser.click(MAIN);
        Map<?, ?> next = place(MAIN.replace(":is(", ":not([hidden]):is("));
        browser.click(MAIN);
        Map<?, ?> finish = place("#finish [data-do=finish]");
        assertEquals(
                true, number(finish, "left") >= number(next, "right"), next + " and " + finish);
    }

    private static Map<?, ?> place(String selector) {
        return (Map<?, ?>)
                browser.script(
                        "const {left, right} = document.querySelector(arguments[0])"
                                + ".getBoundingClientRect(); return {left, right};",
                        selector);
    }

    private static double number(Map<?, ?> place, String side) {
        return ((Number) place.get(side)).doubleValue();
    }

    /** Nothing of it is in the way of what is chosen by keys. */
    @Test
    void optionsAreChosenByKeysAtOnce() throws IOException {
        begin("exam");
        browser.press("a");
        assertEquals(List.of("Lima"), learner.chosen());
    }
}
