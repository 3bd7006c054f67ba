package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page about screen readers shows what the browser has for them on each screen. */
class ScreenReaderDocBrowserIT extends BrowserTest {

    private static final Path PAGE = Path.of("..", "docs", "screen-readers.md");

    private static final String QUIZ =
            """
            ---
            title: Files on Linux
            mode: challenge
            badge: File Friend
            pass: 50%
            time: 10m
            defaults: {attempts: 2}
            ---

            Two questions about what stands on a disk.

            ## Which command lists the files of a folder?

            - [x] `ls`
            - [ ] `cd`
              > It changes the folder and prints nothing.

            ### Hint

            It is short for *list*.

            ### Solution

            `ls` lists what is in the folder.

            ## In which order is a file written?

            ```yaml question
            type: ordering
            order: [2, 3, 1]
            ```

            1. close it
            2. open it
            3. write to it

            ### Hint

            What is not open cannot be written to.

            ### Solution

            What was written may wait in memory until the file is closed.
            """;

    private String page;

    @Test
    void showsWhatIsSaidOnEachScreen() throws IOException {
        page = Files.readString(PAGE);
        new PageClock(browser);
        open((Quiz) new QuizReader().quiz(SourceFile.of("quiz.md", QUIZ)).authored());
        say("start");
        browser.clickButton("Start");
        say("question");
        browser.press("b");
        browser.clickButton("Check");
        say("wrong");
        browser.press("a");
        browser.clickButton("Check");
        say("right");
        browser.clickButton("Next");
        say("ordering");
        browser.click(CURRENT + " .step:nth-child(2) [data-move='-1']");
        say("moved", "What the status says: “" + browser.live() + "”");
        finishUnchecked();
        say("finish");
        browser.clickButton("Finish");
        say("results");

        Golden.assertMatches(PAGE, page);
    }

    /** Goes to the screen before the results. */
    private static void finishUnchecked() {
        browser.click(CURRENT + " :is([data-do=next], [data-do=skip])");
        assertTrue(browser.shows("#finish"));
    }

    /** The keys that a screen reader leaves to pages work in the order of what it says. */
    @Test
    void reachesWhatItSaysByTheTabKey() throws IOException {
        open((Quiz) new QuizReader().quiz(SourceFile.of("quiz.md", QUIZ)).authored());
        browser.tabTo("[data-do=begin]");
        browser.press(Keys.ENTER);
        browser.tabTo("input[type=radio]");
        browser.press(Keys.SPACE);
        browser.tabTo("[data-do=check]");
        browser.press(Keys.ENTER);

        assertEquals(true, browser.focuses(".verdict"));
    }

    private void say(String screen) {
        String lines = String.join("\n", Spoken.lines(browser));
        say(screen, lines.replaceAll("[A-Z][a-z]+ \\d{1,2}, 20\\d\\d", "(the day)"));
    }

    private void say(String screen, String lines) {
        String start = "<!-- said: " + screen + " -->\n```text\n";
        int from = page.indexOf(start) + start.length();
        assertTrue(from >= start.length(), start);
        int to = page.indexOf("```\n", from);
        page = page.substring(0, from) + lines + "\n" + page.substring(to);
    }
}
