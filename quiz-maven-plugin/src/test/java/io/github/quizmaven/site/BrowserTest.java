package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What tests of pages have: a folder for the site, and the browser that all of them share. */
@ExtendWith(SharedBrowser.class)
abstract class BrowserTest {

    /** The question that is shown. */
    static final String CURRENT = "#questions > article:not([hidden])";

    static Browser browser;

    @TempDir Path site;

    @BeforeAll
    static void share(Browser shared) {
        browser = shared;
    }

    /**
     * Goes on from the last question to the results, over the screen before them if there is one.
     */
    static void finish() {
        browser.click(CURRENT + " :is([data-do=next], [data-do=skip])");
        if (browser.shows("#finish")) {
            browser.clickButton("Finish");
        }
    }

    /** Starts over, and says that it is meant so if it is asked. */
    static void startOver() {
        browser.clickButton("Start over");
        if (browser.shows(".asking")) {
            browser.click(".asking");
        }
    }

    /** Publishes a quiz and opens its page. */
    void open(Quiz quiz) throws IOException {
        SiteFolder.write(site, quiz);
        browser.open(site.resolve(quiz.id()).resolve("index.html"));
    }
}
