package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The end of a run: what counts, and the screen before it. */
class FinishBrowserIT extends BrowserTest {

    private static final String TYPED =
            """
            ---
            title: Typed
            mode: practice
            ---

            ## How many?

            ### Answer

            8 ± 0

            ## Which command?

            ```yaml question
            type: short-answer
            ```

            ### Answer

            - `pwd`
            """;

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void begin(String mode) throws IOException {
        learner.open(site, Capitals.of(mode));
        browser.clickButton("Start");
    }

    /** Goes on to what is next, whatever the button says. */
    private static void goOn() {
        browser.click(CURRENT + " :is([data-do=next], [data-do=skip])");
    }

    private static boolean isBeforeTheEnd() {
        return browser.shows("#finish");
    }

    private static List<String> states() {
        return browser.texts("#states li").stream().map(each -> each.replace("\n", " ")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge", "exam"})
    void whatWasChosenButNotCheckedCountsAtTheEnd(String mode) throws IOException {
        begin(mode);
        learner.choose("Lima");
        goOn();
        learner.choose("Kisumu");
        goOn();
        learner.choose("Tokyo");
        finish();
        assertEquals("2 of 3 points", learner.score());
        assertEquals(
                List.of(
                        "Correct · Attempts used: 1",
                        "Not correct · Attempts used: 1",
                        "Correct · Attempts used: 1"),
                learner.reviews());
    }

    @Test
    void whatWasTypedButNotCheckedCountsAtTheEnd() throws IOException {
        open(Fixtures.quiz("typed.md", TYPED));
        browser.clickButton("Start");
        learner.type("8");
        goOn();
        learner.type("pwd");
        finish();
        assertEquals("2 of 2 points", learner.score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge", "exam"})
    void leavingAQuestionKeepsWhatWasChosen(String mode) throws IOException {
        begin(mode);
        learner.choose("Cusco");
        goOn();
        browser.clickButton("Previous");
        assertEquals(List.of("Cusco"), learner.chosen());
        browser.open(site.resolve("capitals/index.html"));
        browser.click("[data-do=resume]");
        assertEquals(List.of("Cusco"), learner.chosen());
    }

    @Test
    void beforeTheEndEveryQuestionIsListedWithItsState() throws IOException {
        begin("challenge");
        learner.choose("Lima");
        learner.check();
        goOn();
        learner.choose("Mombasa");
        goOn();
        goOn();
        assertEquals("Before you finish", browser.shown("#finish h2").getText());
        assertEquals(true, browser.focuses("#finish-title"));
        assertEquals(List.of("Peru Correct", "Kenya Not checked yet", "Japan Open"), states());
        assertEquals(
                List.of("What you chose or typed without checking it counts as it stands."),
                browser.texts("#finish .note"));
    }

    @Test
    void inAnExamOnlyAnsweredAndOpenAreTold() throws IOException {
        begin("exam");
        learner.choose("Lima");
        goOn();
        goOn();
        learner.choose("Kyoto");
        goOn();
        assertEquals(List.of("Peru Answered", "Kenya Open", "Japan Answered"), states());
        assertEquals(List.of(), browser.texts("#finish .note"));
    }

    @Test
    void everyQuestionIsALink() throws IOException {
        begin("exam");
        goOn();
        goOn();
        goOn();
        browser.click("#states li:nth-child(2) a");
        assertEquals("Kenya", learner.title());
        learner.choose("Nairobi");
        browser.back();
        assertEquals(List.of("Peru Open", "Kenya Answered", "Japan Open"), states());
        browser.reload();
        assertEquals(List.of("Peru Open", "Kenya Answered", "Japan Open"), states());
        browser.clickButton("Previous");
        assertEquals("Kenya", learner.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "exam"})
    void inExamAndChallengeItAlwaysComes(String mode) throws IOException {
        begin(mode);
        for (String city : List.of("Lima", "Nairobi", "Tokyo")) {
            learner.choose(city);
            if (mode.equals("challenge")) {
                learner.check();
            }
            goOn();
        }
        assertEquals(true, isBeforeTheEnd());
        browser.clickButton("Finish");
        assertEquals("3 of 3 points", learner.score());
    }

    @Test
    void inTheOtherModesItComesWhenSomethingIsOpen() throws IOException {
        begin("practice");
        learner.answer("Lima");
        goOn();
        learner.choose("Tokyo");
        learner.check();
        goOn();
        assertEquals(List.of("Peru Correct", "Kenya Open", "Japan Correct"), states());
        browser.click("#states li:nth-child(2) a");
        learner.choose("Mombasa");
        learner.check();
        goOn();
        goOn();
        assertEquals(false, isBeforeTheEnd());
        assertEquals("2 of 3 points", learner.score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge", "exam"})
    void enterInATextFieldNeverFinishes(String mode) throws IOException {
        open(Fixtures.quiz("typed.md", Capitals.edited(TYPED, "practice", mode)));
        browser.clickButton("Start");
        goOn();
        browser.click(CURRENT + " .blank");
        for (String words : List.of("", "cd", "pwd")) {
            if (browser.shows(CURRENT + " .blank:enabled")) {
                learner.type(words);
                browser.press(Keys.ENTER);
                browser.press(Keys.ENTER);
            }
            assertEquals(false, browser.shows("#results"), words);
        }
    }

    /** Where an address leads is no way round it either. */
    @Test
    void noAddressLeadsToTheEndOfWhatWasNotReached() throws IOException {
        begin("exam");
        browser.follow(site.resolve("capitals/index.html").toUri() + "#finish");
        assertEquals(false, isBeforeTheEnd());
        browser.reload();
        assertEquals(false, isBeforeTheEnd());
    }
}
