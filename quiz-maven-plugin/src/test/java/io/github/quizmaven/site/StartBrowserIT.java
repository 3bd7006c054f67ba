package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start screen: the way in or on, and what there is to know before. */
class StartBrowserIT extends BrowserTest {

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844", "320, 568"})
    void startIsInSightWithoutScrolling(int width, int height) throws IOException {
        browser.size(width, height);
        String introduction = "\nSome words about cities.\n".repeat(30);
        open(
                Capitals.with(
                        "mode: practice",
                        "mode: challenge\ntime: 90m",
                        "\n## Peru",
                        introduction + "\n## Peru"));
        assertEquals(
                true,
                browser.script(
                        "const {left, top, width, height} ="
                                + " document.querySelector('[data-do=begin]').getBoundingClientRect();"
                                + "return top + height <= innerHeight && document.elementFromPoint("
                                + "left + width / 2, top + height / 2).matches('[data-do=begin]')"));
    }

    @Test
    void withProgressResumeComesFirst() throws IOException {
        open(Capitals.of("practice"));
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Kisumu");
        browser.open(site.resolve("capitals/index.html"));
        assertEquals(
                List.of("Resume: question 3 of 3, 1 right", "Start over"),
                browser.texts("#start .actions button"));
    }

    @Test
    void anExamDoesNotTellWhatIsRight() throws IOException {
        open(Capitals.of("exam"));
        browser.clickButton("Start");
        learner.choose("Lima");
        browser.clickButton("Next");
        browser.open(site.resolve("capitals/index.html"));
        assertEquals("Resume: question 2 of 3", browser.shown("#start [data-do=resume]").getText());
    }

    @ParameterizedTest
    @CsvSource({
        "mode: challenge, '', ''",
        "'mode: challenge\ntime: 90m', '', 1 h 30 min",
        "mode: exam, 'time: 30s', 30 s a question",
        "'mode: exam\ntime: 10m', 'time: 30s', 10 min · 30 s a question",
        "mode: practice, 'time: 30s', ''",
    })
    void timeLimitsAreNamedBeforeTheyRun(String mode, String each, String limit)
            throws IOException {
        open(
                Capitals.with(
                        "mode: practice",
                        mode,
                        "attempts: 2",
                        each.isEmpty() ? "attempts: 2" : "attempts: 2, " + each));
        assertEquals(limit, limit());
    }

    /** What is said of the time that there is, if there is a limit. */
    private static String limit() {
        List<String> facts = browser.texts("#start .facts :is(dt, dd)");
        int name = facts.indexOf("Time limit");
        return name < 0 ? "" : facts.get(name + 1);
    }

    @Test
    void timeLimitsOfQuestionsAreNamedFromTheLeastToTheMost() throws IOException {
        String timed = "## Kenya\n\n```yaml question\ntime: 3m\n```\n";
        open(
                Capitals.with(
                        "mode: practice", "mode: challenge",
                        "attempts: 2", "attempts: 2, time: 30s",
                        "## Kenya\n", timed));
        assertEquals("30 s to 3 min a question", limit());
    }

    @Test
    void whenTimeEndsTheQuizTheNextScreenSaysSoFirst() throws IOException {
        PageClock clock = new PageClock(browser);
        open(Capitals.with("mode: practice", "mode: challenge\ntime: 60s"));
        browser.clickButton("Start");
        learner.choose("Lima");
        clock.pass(60);
        String words = "Time is over. What you had chosen or typed until then was counted.";
        assertEquals(words, browser.texts("#results > *").get(0));
        assertEquals(true, browser.focuses("#time-over"));
        assertEquals("1 of 3 points", learner.score());
        browser.reload();
        assertEquals(words, browser.texts("#results > *").get(0));
    }

    @Test
    void factsStandInOneRow() throws IOException {
        open(Samples.challenge());
        browser.size(1280, 800);
        Object tops =
                browser.script(
                        "return [...document.querySelectorAll('.facts dd')]"
                                + ".map((each) => each.getBoundingClientRect().y)");
        assertEquals(1, ((List<?>) tops).stream().distinct().count(), tops.toString());
        Object cut =
                browser.script(
                        "const facts = document.querySelector('.facts');"
                                + "return facts.scrollWidth > facts.clientWidth");
        assertEquals(false, cut);
    }
}
