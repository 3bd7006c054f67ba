package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page's address: links to questions, the back and forward buttons, what a learner types. */
class HistoryBrowserIT extends BrowserTest {

    private static final String DRAWN = "mode: practice\ndraw: 1";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void follow(String fragment) {
        browser.follow(site.resolve("capitals/index.html").toUri() + fragment);
    }

    private static String fragment() {
        String address = browser.address();
        return address.contains("#") ? address.substring(address.indexOf('#')) : "";
    }

    /** The title of the question that is open, or the name of the screen. */
    private static String place() {
        return browser.shows(CURRENT)
                ? learner.title()
                : browser.shows("#results")
                        ? "results"
                        : browser.shows("#start .facts") ? "start" : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge", "exam"})
    void movesBetweenQuestionsAndUndoesNothing(String mode) throws IOException {
        learner.open(site, Capitals.of(mode));
        browser.clickButton("Start");
        learner.choose("Cusco");
        if (!mode.equals("exam")) {
            learner.check();
        }
        browser.clickButton(mode.equals("exam") ? "Next" : "Skip");
        learner.choose("Kisumu");
        browser.clickButton(mode.equals("exam") ? "Next" : "Skip");
        assertEquals("Japan", place());
        browser.back();
        assertEquals("Kenya", place());
        assertEquals(List.of("Kisumu"), learner.chosen());
        browser.back();
        assertEquals("Peru", place());
        assertEquals(List.of("Cusco"), learner.chosen());
        assertEquals(
                mode.equals("exam") ? List.of() : List.of("Not correct · 1 attempt left"),
                browser.texts(".verdict-line"));
        browser.forward();
        assertEquals("Kenya", place());
        browser.forward();
        assertEquals("Japan", place());
        assertEquals("#q-japan", fragment());
    }

    @Test
    void movesBetweenCardsAndUndoesNothing() throws IOException {
        learner.open(site, Capitals.of("flashcards"));
        browser.clickButton("Start");
        browser.clickButton("Turn");
        browser.clickButton("Did not know");
        browser.clickButton("Turn");
        browser.clickButton("Knew it");
        assertEquals("Japan", place());
        browser.back();
        assertEquals("Kenya", place());
        browser.back();
        assertEquals("Peru", place());
        browser.clickButton("Turn");
        browser.clickButton("Knew it");
        assertEquals("Japan", place());
        browser.clickButton("Turn");
        browser.clickButton("Knew it");
        assertEquals("2 of 3 known at first", learner.score());
    }

    @Test
    void movesBetweenTheResultsAndTheQuestions() throws IOException {
        learner.open(site, Capitals.of("challenge"));
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
        browser.back();
        assertEquals("Japan", place());
        assertEquals("Correct", learner.verdict());
        browser.forward();
        assertEquals("results", place());
        browser.reload();
        assertEquals("results", place());
        follow("#q-kenya");
        browser.reload();
        assertEquals("Kenya", place());
        assertEquals("Correct", learner.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge"})
    void leavesThePageByAsManyStepsAsWereTaken(String mode) throws IOException {
        learner.open(site, Capitals.of(mode));
        browser.clickButton("Start");
        browser.script("history.replaceState(null, '', '#q-peru')");
        browser.press("a");
        browser.reload();
        browser.back();
        assertEquals("start", place());
        browser.forward();
        browser.back();
        assertEquals("start", place());
        browser.back();
        assertEquals("about:blank", browser.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "flashcards"})
    void opensALinkedQuestionInOneStep(String mode) throws IOException {
        learner.open(site, Capitals.of(mode), "#q-kenya");
        assertEquals("Kenya", place());
        assertEquals("2 of 3", learner.position());
        browser.back();
        assertEquals("about:blank", browser.address());
    }

    @Test
    void scrollsToALinkedQuestionInStudy() throws IOException {
        learner.open(site, Capitals.of("study"), "#q-japan");
        assertEquals(List.of("Peru", "Kenya", "Japan"), browser.texts("article h2"));
        assertEquals(1, browser.all("#q-japan:target").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "exam"})
    void goesToALinkedQuestionOnlyIfItWasReached(String mode) throws IOException {
        learner.open(site, Capitals.of(mode), "#q-kenya");
        assertEquals("start", place());
        browser.clickButton("Start");
        assertEquals("Peru", place());
        follow("#q-kenya");
        assertEquals("start", place());
        browser.click("[data-do=resume]");
        assertEquals("Peru", place());
        browser.clickButton(mode.equals("exam") ? "Next" : "Skip");
        browser.press("a");
        follow("#q-peru");
        assertEquals("Peru", place());
        browser.reload();
        follow("#q-kenya");
        assertEquals("start", place());
        browser.click("[data-do=resume]");
        assertEquals("Kenya", place());
    }

    @Test
    void opensALinkedQuestionThatIsNotDrawnYet() throws IOException {
        learner.open(site, Capitals.with("mode: practice", DRAWN), "#q-japan");
        assertEquals("Japan", place());
        assertEquals("1 of 1", learner.position());
        learner.choose("Tokyo");
        follow("#q-peru");
        assertEquals("start", place());
        browser.click("[data-do=resume]");
        assertEquals("Japan", place());
        assertEquals(List.of("Tokyo"), learner.chosen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#q-chile", "#q-%E0%A4%A", "#q-"})
    void opensTheStartScreenForAnAddressThatIsNoPlaceOfTheQuiz(String fragment) throws IOException {
        learner.open(site, Capitals.of("practice"), fragment);
        assertEquals("start", place());
        assertEquals(1, browser.all("html.ready").size());
        browser.clickButton("Start");
        browser.clickButton("Skip");
        browser.back();
        assertEquals("Peru", place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#q-chile", "#q-%E0%A4%A", "#content"})
    void staysAtItsPlaceForAnAddressThatIsNoneOfTheQuiz(String fragment) throws IOException {
        learner.open(site, Capitals.of("challenge"));
        browser.clickButton("Start");
        browser.clickButton("Skip");
        follow(fragment);
        assertEquals("Kenya", place());
        browser.clickButton("Skip");
        browser.back();
        assertEquals("Kenya", place());
    }

    @Test
    void skipsToTheContentWithoutLeavingTheQuestion() throws IOException {
        learner.open(site, Capitals.of("challenge"));
        browser.clickButton("Start");
        browser.script("document.activeElement.blur()");
        browser.tabTo(".skip");
        browser.press(Keys.ENTER);
        assertEquals("Peru", place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#q-länder", "#q-l%c3%a4nder"})
    void readsAnAddressHoweverItIsEncoded(String fragment) throws IOException {
        learner.open(site, Capitals.with("## Kenya", "## Länder"), fragment);
        assertEquals("Länder", place());
        browser.back();
        assertEquals("about:blank", browser.address());
    }
}
