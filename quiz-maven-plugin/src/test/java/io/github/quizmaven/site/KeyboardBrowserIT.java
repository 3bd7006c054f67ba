package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.word.Mode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The keys that a question takes, and those that it leaves to the browser. */
class KeyboardBrowserIT extends BrowserTest {

    private static final int ALT = 1;
    private static final int CONTROL = 2;
    private static final int META = 4;
    private static final int SHIFT = 8;

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    /** A question with ten options. */
    @BeforeEach
    void begin() throws IOException {
        Quizzes.QuestionBuilder ten = Quizzes.question("ten", "Ten").key("option 1").hint("One.");
        IntStream.rangeClosed(2, 10).forEach(number -> ten.distractor("option " + number));
        learner.open(site, Quizzes.quiz("ten", Mode.PRACTICE, ten.build()).build());
        browser.clickButton("Start");
    }

    private static void press(String key, String code, int modifiers) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            browser.command(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", code, "modifiers", modifiers));
        }
    }

    @Test
    void choosesByDigitsAndLetters() {
        for (String keys : List.of("1a", "2B", "5e", "9I", "0j")) {
            for (String key : keys.split("")) {
                browser.press(key.equals("a") ? "b" : "a");
                browser.press(key);
                assertEquals(
                        List.of("option " + (keys.startsWith("0") ? "10" : keys.substring(0, 1))),
                        learner.chosen(),
                        key);
                assertEquals(true, browser.focuses(CURRENT + " input:checked"));
            }
        }
        browser.press(Keys.NUMPAD3);
        assertEquals(List.of("option 3"), learner.chosen());
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
    }

    @ParameterizedTest
    @CsvSource({
        "ф, KeyA, option 1",
        "و, KeyB, option 2",
        "ξ, KeyJ, option 10",
        "q, KeyA, ''",
        "١, Digit1, option 1",
        "é, Digit2, option 2",
        "à, Digit0, option 10"
    })
    void choosesByTheKeysPlaceOnOtherKeyboards(String key, String code, String option) {
        press(key, code, 0);
        assertEquals(option.isEmpty() ? List.of() : List.of(option), learner.chosen());
    }

    @Test
    void leavesKeysWithModifiersToTheBrowser() {
        for (int modifier : List.of(ALT, CONTROL, META)) {
            press("b", "KeyB", modifier);
            press("2", "Digit2", modifier);
            press("?", "Minus", modifier);
        }
        press("!", "Digit1", SHIFT);
        assertEquals(List.of(), learner.chosen());
        assertEquals(false, browser.shows("#keys"));
        press("b", "KeyB", 0);
        assertEquals(List.of("option 2"), learner.chosen());
    }

    @Test
    void takesNoKeysOutsideTheQuestion() {
        browser.script("document.activeElement.blur()");
        browser.press("b");
        browser.press("?");
        browser.tabTo("nav a");
        browser.press("2");
        assertEquals(List.of(), learner.chosen());
        assertEquals(false, browser.shows("#keys"));
    }

    @Test
    void takesOtherKeysForNothing() {
        browser.press("kz-.");
        assertEquals(List.of(), learner.chosen());
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
    }

    /** mkdocs-quiz PR 49: the answer was graded before the choice had changed. */
    @Test
    void submitsByEnterOnlyAndWhatIsChosenThen() {
        browser.press("b");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
        assertEquals(List.of("option 3"), learner.chosen());
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
        browser.press(Keys.ENTER);
        assertEquals("Not correct", learner.verdict());
        assertEquals(true, browser.focuses(CURRENT + " .verdict"));
        browser.press("a");
        browser.press(Keys.ENTER);
        assertEquals("Correct", learner.verdict());
    }

    @Test
    void showsAHintByEnterOnItsButton() {
        browser.tabTo(CURRENT + " [data-do=hint]");
        browser.press(Keys.ENTER);
        assertEquals(List.of("One."), browser.texts(CURRENT + " .hint .prose"));
        assertEquals(true, browser.focuses(CURRENT + " .hint summary"));
        assertEquals(false, browser.shows(CURRENT + " .verdict"));
    }

    @Test
    void listsTheKeysByQuestionMarkAndFromTheMap() {
        browser.press("b");
        browser.press("?");
        assertEquals("Keys", browser.shown("#keys h2").getText());
        assertEquals(5, browser.texts("#keys dd").size());
        browser.press("c");
        browser.press(Keys.ESCAPE);
        assertEquals(false, browser.shows("#keys"));
        assertEquals(List.of("option 2"), learner.chosen());
        assertEquals(true, browser.focuses(CURRENT + " input:checked"));
        browser.click("#map-button");
        browser.click("#map button");
        browser.press(Keys.ENTER);
        assertEquals(false, browser.shows("#keys"));
    }

    @Test
    void goesOnByEnterAfterAVerdict() throws IOException {
        learner.open(site, Capitals.of("practice"));
        browser.clickButton("Start");
        browser.press("b");
        browser.press(Keys.ENTER);
        assertEquals("Not correct · 1 attempt left", learner.verdict());
        browser.press(Keys.ENTER);
        assertEquals("Peru", learner.title());
        browser.press("a");
        browser.press(Keys.ENTER);
        assertEquals("Correct", learner.verdict());
        browser.press(Keys.ENTER);
        assertEquals("Kenya", learner.title());
    }

    @Test
    void goesToTheNextBlankByEnterAndChecksInTheLast() throws IOException {
        learner.open(site, Fixtures.types("practice"), "#q-cloze");
        int blanks = browser.all(CURRENT + " .blank").size();
        browser.all(CURRENT + " .blank").get(0).click();
        for (int blank = 1; blank < blanks; blank++) {
            browser.press("x", Keys.ENTER);
            assertEquals(false, browser.shows(CURRENT + " .verdict"));
            assertEquals(true, browser.focuses("[id='q-cloze.blank." + (blank + 1) + "']"));
        }
        browser.press("x", Keys.ENTER);
        assertEquals("Not correct · 1 attempt left", learner.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"numeric", "short", "cloze"})
    void leavesTextFieldsTheirKeys(String id) throws IOException {
        learner.open(site, Fixtures.types("practice"), "#q-" + id);
        browser.all(CURRENT + " .blank").get(0).click();
        browser.press("1a?+");
        assertEquals("1a?+", browser.all(CURRENT + " .blank").get(0).getDomProperty("value"));
        assertEquals(false, browser.shows("#keys"));
    }
}
