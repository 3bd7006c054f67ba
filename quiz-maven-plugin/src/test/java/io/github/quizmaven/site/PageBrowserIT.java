package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.site.template.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page does for a learner, in the real browser, opened as a file. */
class PageBrowserIT extends BrowserTest {

    private String position() {
        return browser.shown("#position").getText();
    }

    @Test
    void asksForNothingButPageStyleAndScript() throws IOException {
        open(Samples.challenge());
        Assets assets = Assets.build();
        assertEquals(
                List.of(
                        "mlops/scaling-challenge/index.html",
                        assets.style().path(),
                        assets.script().path()),
                browser.requests().stream()
                        .map(each -> each.substring(site.toUri().toString().length()))
                        .toList());
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void isReadableWithoutScript() throws IOException {
        browser.scripting(false);
        open(Samples.challenge());
        assertEquals(5, browser.texts("#questions > article").size());
        assertEquals(false, browser.shows("button"));
        assertEquals(5, browser.texts(".answer > summary").size());
        assertEquals(false, browser.shows(".answer-body"));
        assertEquals(
                List.of(
                        "Without JavaScript the answers are not checked. Each question has its"
                                + " answer below it."),
                browser.texts(".without-script"));
        browser.click("#q-sequence .answer > summary");
        assertEquals("Correct answer: B, 3,1,2", browser.shown("#q-sequence .key").getText());
    }

    @Test
    void hidesQuestionsUntilTheScriptRunsAndShowsThemIfItDoesNot() throws IOException {
        Quiz quiz = Samples.challenge();
        SiteFolder.write(site, quiz);
        Files.delete(site.resolve(Assets.build().script().path()));
        browser.open(site.resolve(quiz.id()).resolve("index.html"));
        browser.script(
                "document.getAnimations().forEach((each) => { each.pause(); each.currentTime ="
                        + " 2900; })");
        assertEquals(false, browser.shows("#questions > article"));
        assertEquals(true, browser.shows("#start h1"));
        browser.script("document.getAnimations().forEach((each) => { each.currentTime = 3100; })");
        assertEquals(true, browser.shows("#questions > article h2"));
        assertEquals(false, browser.shows("[data-do=begin]"));
    }

    /** Where its script fails, all that is left to press works without it. */
    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"STUDY"},
            mode = EnumSource.Mode.EXCLUDE)
    void offersNothingThatNeedsTheScriptThatFailed(Mode mode) throws IOException {
        Quiz quiz = Samples.of(mode);
        SiteFolder.write(site, quiz);
        Path script = site.resolve(Assets.build().script().path());
        Files.writeString(script, "throw new Error('this browser is too old');");
        browser.open(site.resolve(quiz.id()).resolve("index.html"));
        browser.script("document.getAnimations().forEach((each) => { each.currentTime = 2900; })");
        assertEquals(List.of(), browser.texts(".without-script"));
        browser.script("document.getAnimations().forEach((each) => { each.currentTime = 3100; })");
        assertEquals(List.of(), browser.texts("button, .needs-script"));
        assertEquals(1, browser.texts(".without-script").size());
        assertEquals(true, browser.shows("#print-key"));
        browser.click("#questions > article:first-of-type .answer > summary");
        assertEquals(true, browser.shows("#questions > article:first-of-type .key"));
    }

    @Test
    void resumesAfterAReload() throws IOException {
        open(Samples.challenge());
        browser.clickButton("Start");
        browser.click(CURRENT + " .option:nth-child(2) label");
        browser.clickButton("Check");
        browser.clickButton("Show a hint");
        browser.clickButton("Skip");
        browser.reload();
        assertEquals(false, browser.shows("[data-do=begin]"));
        browser.click("[data-do=resume]");
        assertEquals("2 of 5", position());
        browser.clickButton("Previous");
        assertEquals("1 attempt left", browser.shown("#attempts").getText());
        assertEquals(1, browser.texts(CURRENT + " .hint").size());
        assertEquals("Not correct · 1 attempt left", browser.shown(".verdict-line").getText());
    }

    @Test
    void offersNoStartWithoutQuestions() throws IOException {
        open(quiz("a", Mode.PRACTICE).build());
        assertEquals(false, browser.shows("#start button"));
        assertEquals(true, browser.shows("#start h1"));
    }

    @Test
    void givesFeedbackOfAnExamOnlyAtItsEnd() throws IOException {
        open(Samples.of(Mode.EXAM));
        browser.clickButton("Start");
        browser.press("a");
        assertEquals(false, browser.shows("[data-do=check]"));
        assertEquals(false, browser.shows("[data-do=hint], [data-do=reveal], .hint"));
        browser.clickButton("Next");
        browser.clickButton("Next");
        browser.clickButton("Next");
        finish();
        assertEquals("1 of 4 points", browser.shown(".score").getText());
        assertEquals(
                List.of(
                        "Correct · Attempts used: 1",
                        "Not answered",
                        "Not answered",
                        "Not answered"),
                browser.texts(".review .verdict-line"));
    }

    @Test
    void bringsACardBackUntilItIsKnown() throws IOException {
        open(Samples.of(Mode.FLASHCARDS));
        browser.clickButton("Start");
        String first = browser.shown(CURRENT + " h2").getText();
        assertEquals(false, browser.shows(CURRENT + " .key"));
        browser.clickButton("Turn");
        assertEquals(true, browser.shows(CURRENT + " .key"));
        browser.clickButton("Did not know");
        for (int card = 0; card < 3; card++) {
            browser.clickButton("Turn");
            browser.clickButton("Knew it");
        }
        assertEquals(first, browser.shown(CURRENT + " h2").getText());
        browser.clickButton("Turn");
        browser.clickButton("Knew it");
        assertEquals(true, browser.shows("#results"));
    }

    @Test
    void showsEverythingInStudy() throws IOException {
        open(Samples.of(Mode.STUDY));
        assertEquals(4, browser.texts("#questions > article .key").size());
        assertEquals(false, browser.shows("article button"));
    }

    /** With the script and without it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksNothingInStudy(boolean scripting) throws IOException {
        browser.scripting(scripting);
        open(Fixtures.types("study"));
        assertEquals(
                List.of(),
                browser.texts("#questions :is(button, input, select, legend), .without-script"));
        assertEquals(
                List.of("A file in /etc.", "A unit that was enabled with systemctl enable."),
                browser.texts("#q-multiple .option[data-state=right] .text"));
        assertEquals(List.of("Correct", "Correct"), browser.texts("#q-multiple .mark"));
        assertEquals(0, browser.all("fieldset[aria-labelledby$='.legend']").size());
    }
}
