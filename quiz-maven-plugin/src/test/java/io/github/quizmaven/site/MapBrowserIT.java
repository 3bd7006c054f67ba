package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The way around a quiz: the map of its questions, and those that were marked for later. */
class MapBrowserIT extends BrowserTest {

    /** With the button that offers more time. */
    private static final String UNDER_BAR =
            "const more = document.querySelector('#more'); const was = more.hidden;"
                    + "more.hidden = !document.querySelector('#clock').checkVisibility();"
                    + "const {height} = document.querySelector('#bar').getBoundingClientRect();"
                    + "more.hidden = was;"
                    + "const room = parseFloat("
                    + "getComputedStyle(document.documentElement).scrollPaddingTop);"
                    + "return height < room ? null : height + ' of ' + room;";

    private static final String MAP = "#map-button";
    private static final String MARK = "#mark";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void begin(String mode) throws IOException {
        learner.open(site, Capitals.of(mode));
        browser.clickButton("Start");
    }

    private static List<String> states(String list) {
        return browser.texts(list + " li").stream().map(each -> each.replace("\n", " ")).toList();
    }

    private static void skip() {
        browser.click(CURRENT + " :is([data-do=next], [data-do=skip])");
    }

    @Test
    void isOnePressAwayAndLeadsToAnyQuestion() throws IOException {
        begin("practice");
        learner.choose("Lima");
        learner.check();
        skip();
        learner.choose("Kisumu");
        browser.click(MAP);
        assertEquals(
                List.of("Peru Correct", "Kenya Not checked yet", "Japan Open"), states("#map"));
        assertEquals("Kenya", browser.shown("#map [aria-current]").getText());
        browser.click("#map li:nth-child(3) a");
        assertEquals("Japan", learner.title());
        assertEquals(true, browser.focuses("#q-japan h2"));
        assertEquals(false, browser.shows("#map"));
        browser.back();
        assertEquals("Kenya", learner.title());
        assertEquals(List.of("Kisumu"), learner.chosen());
    }

    @Test
    void isReachedByTheKeyboardAndClosedByEscape() throws IOException {
        begin("challenge");
        browser.tabTo(MAP);
        browser.press(Keys.ENTER);
        assertEquals(true, browser.focuses("#map [aria-current]"));
        browser.press(Keys.ESCAPE);
        assertEquals(false, browser.shows("#map"));
        assertEquals(true, browser.focuses(MAP));
        browser.press(Keys.ENTER, Keys.TAB, Keys.ENTER);
        assertEquals("Kenya", learner.title());
    }

    @Test
    void tellsNothingOfWhatIsRightInAnExamBeforeItsEnd() throws IOException {
        begin("exam");
        learner.choose("Lima");
        browser.click(MAP);
        assertEquals(List.of("Peru Answered", "Kenya Open", "Japan Open"), states("#map"));
        browser.press(Keys.ESCAPE);
        skip();
        skip();
        skip();
        browser.clickButton("Finish");
        browser.click(".review:first-child button");
        browser.click(MAP);
        assertEquals(
                List.of("Peru Correct", "Kenya Not answered", "Japan Not answered"),
                states("#map"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge", "exam"})
    void whatWasMarkedForLaterIsToldBeforeTheEnd(String mode) throws IOException {
        begin(mode);
        assertEquals("false", browser.shown(MARK).getAttribute("aria-pressed"));
        browser.click(MARK);
        assertEquals("true", browser.shown(MARK).getAttribute("aria-pressed"));
        for (String city : List.of("Lima", "Nairobi", "Tokyo")) {
            learner.choose(city);
            if (!mode.equals("exam")) {
                learner.check();
            }
            skip();
        }
        String state = mode.equals("exam") ? "Answered" : "Correct";
        List<String> states =
                List.of("Peru " + state + " Marked for later", "Kenya " + state, "Japan " + state);
        assertEquals(states, states("#states"));
        browser.open(site.resolve("capitals/index.html"));
        browser.click("[data-do=resume]");
        browser.click("#bar [data-do=overview]");
        assertEquals(states, states("#states"));
        browser.click("#states li:first-child a");
        browser.click(MARK);
        assertEquals("false", browser.shown(MARK).getAttribute("aria-pressed"));
    }

    @Test
    void leadsFromTheOverviewToWhatIsOpenAndBack() throws IOException {
        begin("exam");
        assertEquals(false, browser.shows("#bar [data-do=overview]"));
        learner.choose("Lima");
        skip();
        skip();
        skip();
        browser.click("#states li:nth-child(2) a");
        learner.choose("Nairobi");
        browser.clickButton("Overview");
        assertEquals(true, browser.focuses("#finish-title"));
        assertEquals(List.of("Peru Answered", "Kenya Answered", "Japan Open"), states("#states"));
        browser.clickButton("Finish");
        assertEquals("2 of 3 points", learner.score());
    }

    @Test
    void theBarStaysInSightAndTellsWhatIsAnswered() throws IOException {
        begin("practice");
        browser.size(1100, 400);
        assertEquals("0", progress());
        assertEquals("0 of 3 points", browser.shown("#points").getText());
        learner.choose("Lima");
        assertEquals("1", progress());
        learner.check();
        assertEquals("1 of 3 points", browser.shown("#points").getText());
        browser.script("scrollTo(0, document.documentElement.scrollHeight)");
        Object top =
                browser.script("return document.querySelector('#bar').getBoundingClientRect().y");
        assertEquals(0L, top);
        browser.click(MAP);
        assertEquals(3, states("#map").size());
    }

    private static String progress() {
        return browser.shown("#bar progress").getAttribute("value");
    }

    @Test
    void cardsHaveNoMap() throws IOException {
        begin("flashcards");
        assertEquals(false, browser.shown(MAP).isEnabled());
        assertEquals(false, browser.shows(MARK));
    }

    /** What has the focus is scrolled to below it, with all the rows that it has in a language. */
    @ParameterizedTest
    @CsvSource({"en,practice", "de,practice", "de,challenge", "ar,challenge", "de,exam"})
    void theBarIsNoHigherThanTheRoomThatIsLeftForIt(String lang, String mode) throws IOException {
        SiteFolder.write(site, Fixtures.everyType(lang, mode));
        browser.open(site.resolve(lang).resolve(mode).resolve("index.html"));
        Solver solver = new Solver(browser, Hand.mouse(browser));
        solver.begin();
        List<String> faults = new ArrayList<>();
        while (solver.isAsked()) {
            for (int width : List.of(320, 390, 700, 720, 1280)) {
                browser.size(width, 800);
                if (browser.script(UNDER_BAR) instanceof String fault) {
                    faults.add(width + ": " + fault);
                }
            }
            solver.goOn();
        }
        assertEquals(List.of(), faults);
    }
}
