package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** In practice learners may ask for the answer, and what they tried before stays readable. */
class RevealBrowserIT extends BrowserTest {

    private static final String REVEAL = CURRENT + " [data-do=reveal]";

    private static final String MULTIPLE =
            """
            ---
            title: Cities
            mode: practice
            ---

            ## Peru

            Which are cities of Peru?

            ```yaml question
            type: multiple-choice
            attempts: 3
            ```

            - [x] Lima
            - [x] Cusco
            - [ ] Quito
              > Quito is in Ecuador.
            - [ ] Bogotá
              > Bogotá is in Colombia.
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

    @Test
    void isOfferedAfterAWrongAttemptAndEndsTheQuestion() throws IOException {
        begin("practice");
        assertEquals(false, browser.shows(REVEAL));
        learner.choose("Cusco");
        learner.check();
        browser.click(REVEAL);
        assertEquals("Answer shown", learner.verdict());
        assertEquals(true, browser.focuses(".verdict"));
        assertEquals("Correct answer: A, Lima", browser.shown(CURRENT + " .key").getText());
        assertEquals(List.of("Correct", "Not correct"), browser.texts(CURRENT + " .mark"));
        assertEquals(false, browser.shows(CURRENT + " [data-do=check]"));
        assertEquals(false, browser.shows(REVEAL));
        browser.open(site.resolve("capitals/index.html"));
        browser.clickButton("Resume: question 1 of 3, 0 right");
        assertEquals("Answer shown", learner.verdict());
        browser.click(CURRENT + " [data-do=next]");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals("2 of 3 points", learner.score());
        assertEquals("Answer shown · Attempts used: 1", learner.reviews().get(0));
        assertEquals("Your answer: B, Cusco", browser.texts(".review:first-child .told").get(0));
        browser.clickButton("Practise the wrong ones");
        assertEquals("1 of 1", learner.position());
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "exam"})
    void isNotOfferedWhereItIsForAMark(String mode) throws IOException {
        begin(mode);
        learner.choose("Cusco");
        if (mode.equals("challenge")) {
            learner.check();
        }
        assertEquals(false, browser.shows(REVEAL));
    }

    @Test
    void isOfferedAtOnceWhereAnswersAreTyped() throws IOException {
        open(
                Fixtures.quiz(
                        "typed.md",
                        "---\ntitle: T\nmode: practice\n---\n\n## How many?\n\n"
                                + "### Answer\n\n8 ± 0\n"));
        browser.clickButton("Start");
        learner.type("7");
        browser.click(REVEAL);
        assertEquals("Answer shown", learner.verdict());
        assertEquals("7", browser.shown(CURRENT + " .blank").getAttribute("value"));
        finish();
        assertEquals("0 of 1 points", learner.score());
        assertEquals("Your answer: 7", browser.texts(".review .told").get(0));
    }

    @Test
    void reasonsStayReadableUntilTheNextCheck() throws IOException {
        open(Fixtures.quiz("cities.md", MULTIPLE));
        browser.clickButton("Start");
        learner.choose("Lima");
        learner.choose("Quito");
        learner.check();
        learner.choose("Bogotá");
        assertEquals(List.of("Quito is in Ecuador."), browser.texts(CURRENT + " .verdict .prose"));
        assertEquals(List.of("Correct", "Not correct"), browser.texts(CURRENT + " .mark"));
        learner.choose("Quito");
        learner.check();
        assertEquals(
                List.of("Bogotá is in Colombia."), browser.texts(CURRENT + " .verdict .prose"));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aWorseAttemptNeverLowersTheScore(boolean last) throws IOException {
        open(
                Fixtures.quiz(
                        "cities.md", MULTIPLE.replace("attempts: 3", last ? "attempts: 2" : "")));
        browser.clickButton("Start");
        learner.choose("Lima");
        assertEquals(
                true,
                learner.check().startsWith("Partly correct · 1 of 2 right · 0.5 of 1 points"));
        learner.choose("Lima");
        learner.choose("Quito");
        assertEquals("Not correct · 0.5 of 1 points", learner.check());
        assertEquals("0.5 of 1 points", browser.shown("#points").getText());
        finish();
        assertEquals("0.5 of 1 points", learner.score());
        assertEquals("Your answer: A, Lima", browser.texts(".review .told").get(0));
    }

    @Test
    void whatEndsAQuizStandsWhereNothingThatGoesOnStood() throws IOException {
        begin("practice");
        learner.choose("Lima");
        learner.check();
        Object next = middle();
        for (String city : List.of("Nairobi", "Tokyo")) {
            browser.click(CURRENT + " [data-do=next]");
            learner.choose(city);
            learner.check();
        }
        assertEquals("Results", browser.shown(CURRENT + " [data-do=next]").getText());
        assertEquals(
                false,
                browser.script(
                        "const {x, y} = arguments[1];"
                                + "return document.elementFromPoint(x, y)?.matches(arguments[0])",
                        CURRENT + " [data-do=next]",
                        next));
    }

    private static Object middle() {
        return browser.script(
                "const {x, y, width, height} ="
                        + " document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "return {x: x + width / 2, y: y + height / 2};",
                CURRENT + " [data-do=next]");
    }

    @Test
    void theKeyboardReachesIt() throws IOException {
        begin("practice");
        browser.press("b");
        browser.press(Keys.ENTER);
        browser.tabTo(REVEAL);
        browser.press(Keys.ENTER);
        assertEquals("Answer shown", learner.verdict());
    }
}
