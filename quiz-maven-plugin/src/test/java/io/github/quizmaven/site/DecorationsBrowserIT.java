package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Printing, embedding, copying and badges in browsers that lack what these need. */
class DecorationsBrowserIT extends BrowserTest {

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    /** Lets every search for what a selector of the script names fail. */
    private static String refusing(String part) {
        return "const {querySelectorAll} = Document.prototype;"
                + "Document.prototype.querySelectorAll = function (selector) {"
                + " if (selector.includes('"
                + part
                + "')) { throw new SyntaxError(selector); }"
                + " return querySelectorAll.call(this, selector); };";
    }

    private void takeTheQuiz() throws IOException {
        learner.open(
                site,
                Capitals.with(
                        "mode: practice",
                        "mode: challenge\nbadge: Capitals",
                        "Lima, since 1535.",
                        "```\nLima\n```"));
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Nairobi");
        browser.press("c");
        browser.clickButton("Check");
        finish();
        assertEquals("3 of 3 points", learner.score());
        browser.reload();
        assertEquals("3 of 3 points", learner.score());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete window.ResizeObserver",
                "delete window.URLSearchParams",
                "delete window.XMLSerializer",
                "delete window.CustomEvent",
                "window.postMessage = undefined"
            })
    void leaveTheQuizRunningWhereTheyFail(String missing) throws IOException {
        browser.before(missing);
        takeTheQuiz();
    }

    @ParameterizedTest
    @ValueSource(strings = {":not(:has(", "data-do=\"print\""})
    void leaveTheQuizRunningWhereBrowsersRefuseTheirSelectors(String part) throws IOException {
        browser.before(refusing(part));
        takeTheQuiz();
    }

    @Test
    void leaveEachOtherRunning() throws IOException {
        browser.before("delete window.ResizeObserver;" + refusing("data-do=\"print\""));
        takeTheQuiz();
        assertEquals(1, browser.all(".code > .copy").size());
        assertEquals(true, browser.shows(".badge"));
    }

    @Test
    void leaveAStudyPageReadable() throws IOException {
        browser.before(refusing(":not(:has("));
        learner.open(site, Capitals.of("study"));
        assertEquals(1, browser.all("html.ready").size());
        assertEquals(3, browser.texts("#questions h2").size());
    }
}
