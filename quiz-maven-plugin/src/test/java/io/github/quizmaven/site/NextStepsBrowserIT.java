package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the results say, and where they lead. */
class NextStepsBrowserIT extends BrowserTest {

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private static Quiz quiz(String path, String title) {
        return Fixtures.quiz(
                path, Capitals.edited(Capitals.TEXT, "title: Capitals", "title: " + title));
    }

    private void takeSecondOfThree() throws IOException {
        SiteFolder.write(
                site,
                quiz("geo/a one.md", "One"),
                quiz("geo/b & two.md", "Two"),
                quiz("geo/c.md", "Three"),
                quiz("geo/deeper/b & two.md", "Deeper"));
        browser.open(site.resolve("geo/b & two/index.html"));
        browser.clickButton("Start");
        List.of("Lima", "Nairobi", "Tokyo").forEach(learner::answer);
    }

    @Test
    void leadToTheNextQuizOfTheCollection() throws IOException {
        takeSecondOfThree();
        browser.clickButton("Next quiz");
        browser.await("#questions");
        assertEquals("Three", browser.shown("#title").getText());
        browser.back();
        browser.await("#questions");
        assertEquals("Two", browser.shown("#title").getText());
        assertEquals(true, browser.shows("#results"));
        browser.clickButton("Back to the quizzes");
        assertEquals("geo", browser.shown("h1").getText());
    }

    @Test
    void comeRightBelowTheScoreAndBeginWithWhatIsBest() throws IOException {
        takeSecondOfThree();
        assertSteps("Next quiz");
        startOver();
        browser.clickButton("Start");
        List.of("Lima", "Mombasa", "Tokyo").forEach(learner::answer);
        assertSteps("Practise the wrong ones", "Next quiz");
    }

    @Test
    void sayThatTheLastQuizWasTheLast() throws IOException {
        takeSecondOfThree();
        browser.open(site.resolve("geo/index.html"));
        assertEquals(false, browser.shows("#last"));
        browser.open(site.resolve("geo/c/index.html"));
        browser.clickButton("Start");
        List.of("Lima", "Nairobi", "Tokyo").forEach(learner::answer);
        browser.clickButton("Next quiz");
        browser.await("#groups");
        assertEquals("That was the last quiz here.", browser.shown("#last").getText());
        assertEquals("geo", browser.shown("h1").getText());
    }

    /** The first one has the colour of what is to be done. */
    private static void assertSteps(String... first) {
        List<String> steps = browser.texts("#report + .actions > *");
        assertEquals(List.of(first), steps.subList(0, first.length));
        assertEquals(
                List.of("Back to the quizzes", "Start over", "Print"),
                steps.subList(first.length, first.length + 3));
        assertEquals(
                1L,
                browser.script(
                        "const shown = [...document.querySelectorAll('#report + .actions > *')]"
                                + ".filter((each) => each.checkVisibility());"
                                + "const colour = (each) => getComputedStyle(each).backgroundColor;"
                                + "return new Set(shown.slice(1).map(colour)).has(colour(shown[0]))"
                                + " ? 0 : 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100% | Lima, Nairobi, Tokyo   | Passed | Everything right. Well done!",
                "60%  | Lima, Nairobi, Kyoto   | Passed |",
                "70%  | Lima, Nairobi, Kyoto   | Not passed this time | Nearly there! Points still missing: 0.1",
                "100% | Lima, Mombasa, Kyoto   | Not passed this time | Not yet. Points still missing: 2",
            })
    void sayHowItWent(String pass, String cities, String judgement, String cheer)
            throws IOException {
        learner.open(
                site,
                Capitals.with(
                        "mode: practice", "mode: exam\npass: " + pass, "attempts: 2", "points: 1"));
        browser.clickButton("Start");
        for (String city : cities.split(", ")) {
            learner.choose(city);
            browser.click(CURRENT + " [data-do=next]");
        }
        browser.clickButton("Finish");
        assertEquals(judgement, browser.shown(".final").getText());
        assertEquals(
                cheer == null ? List.of() : List.of(cheer), browser.texts(".cheer:not(:empty)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-preference", "reduce"})
    void celebrateAPassOnceWhereMotionIsWelcome(String motion) throws IOException {
        browser.command(
                "Emulation.setEmulatedMedia",
                java.util.Map.of(
                        "features",
                        List.of(
                                java.util.Map.of(
                                        "name", "prefers-reduced-motion", "value", motion))));
        learner.open(site, Capitals.with("mode: practice", "mode: challenge\nbadge: Capitals"));
        browser.clickButton("Start");
        List.of("Lima", "Nairobi", "Tokyo").forEach(learner::answer);
        String names =
                "return [...document.querySelectorAll('.sum .icon, .badge:not([hidden])')]"
                        + ".map((each) => getComputedStyle(each).animationName)";
        boolean moves = motion.equals("no-preference");
        assertEquals(
                moves ? List.of("pop", "pop") : List.of("none", "none"), browser.script(names));
        browser.reload();
        assertEquals(List.of("none", "none"), browser.script(names));
    }

    @Test
    void ofCardsCountWhatWasKnownAtFirst() throws IOException {
        learner.open(site, Capitals.of("flashcards"));
        browser.clickButton("Start");
        browser.clickButton("Turn");
        browser.clickButton("Did not know");
        for (int card = 0; card < 3; card++) {
            browser.clickButton("Turn");
            browser.clickButton("Knew it");
        }
        assertEquals("2 of 3 known at first", learner.score());
        assertEquals(List.of("Correct", "Correct", "Known, but not at first"), learner.reviews());
        browser.reload();
        assertEquals("2 of 3 known at first", learner.score());
    }

    /** The one that ended the review was left behind by the next deck. */
    @Test
    void leaveTheButtonsOfCardsWhereTheyAre() throws IOException {
        learner.open(site, Capitals.of("flashcards"));
        browser.clickButton("Start");
        browser.clickButton("Turn");
        String places =
                "return [...document.querySelectorAll(arguments[0])].map((each) =>"
                        + " `${each.innerText} ${Math.round(each.getBoundingClientRect().x)}`)";
        String buttons = "#q-japan button";
        browser.clickButton("Knew it");
        browser.clickButton("Turn");
        browser.clickButton("Knew it");
        browser.clickButton("Turn");
        Object before = browser.script(places, buttons);
        browser.clickButton("Knew it");
        browser.click(".review:last-child button");
        browser.click(CURRENT + " [data-do=next]");
        startOver();
        browser.clickButton("Start");
        for (int card = 0; card < 2; card++) {
            browser.clickButton("Turn");
            browser.clickButton("Knew it");
        }
        browser.clickButton("Turn");
        assertEquals(before, browser.script(places, buttons));
    }
}
