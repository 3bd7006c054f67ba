package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Where progress is kept, and where it cannot be. */
class StorageBrowserIT extends BrowserTest {

    private static final List<String> NOT_KEPT =
            List.of(
                    "Your progress cannot be kept in this browser: it lasts until you close or"
                            + " reload this page.");

    /** Fills the storage to the last character. */
    private static final String FILL =
            "let part = 'x'.repeat(1 << 22); for (let n = 0; part; n++) {"
                    + " try { localStorage.setItem(`filler${n}`, part); }"
                    + " catch { part = part.slice(part.length / 2 + 1); } }";

    /** Names the key of the quiz in the page. */
    private static final String KEY =
            "const key = Object.keys(localStorage).find((each) => each.startsWith('quiz:'"
                    + " + new URL('../', location).pathname)); ";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private static void takeTheQuiz() {
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
    }

    @Test
    void runsInMemoryWhereStorageIsBlocked() throws IOException {
        browser.before(
                "Object.defineProperty(window, 'localStorage',"
                        + " {get() { throw new DOMException('no', 'SecurityError'); }});");
        learner.open(site, Capitals.of("practice"));
        assertEquals(NOT_KEPT, learner.notes());
        browser.clickButton("Start");
        takeTheQuiz();
        assertEquals(NOT_KEPT, learner.notes());
    }

    @Test
    void runsInMemoryWhereStorageIsFull() throws IOException {
        SiteFolder.write(site, Capitals.of("practice"));
        try (StaticHost host = new StaticHost(site, "/")) {
            browser.open(host.address("index.html"));
            browser.script(FILL);
            browser.follow(host.address("capitals/index.html"));
            browser.clickButton("Start");
            takeTheQuiz();
            assertEquals(NOT_KEPT, learner.notes());
            browser.open(host.address("capitals/index.html"));
            assertEquals(true, browser.shows("[data-do=begin]"));
        }
    }

    @Test
    void goesOnInMemoryWhenStorageBecomesFull() throws IOException {
        SiteFolder.write(site, Capitals.of("practice"));
        try (StaticHost host = new StaticHost(site, "/")) {
            browser.open(host.address("capitals/index.html"));
            browser.clickButton("Start");
            browser.script(FILL);
            takeTheQuiz();
            assertEquals(NOT_KEPT, learner.notes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"version\":1,", "null", "[]", "{\"version\":0,\"state\":{}}"})
    void startsAnewWhereSomethingElseIsKept(String foreign) throws IOException {
        learner.open(site, Capitals.of("practice"));
        browser.clickButton("Start");
        browser.script(KEY + "localStorage.setItem(key, arguments[0])", foreign);
        learner.open(site, Capitals.of("practice"));
        assertEquals(List.of(), learner.notes());
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.open(site, Capitals.of("practice"));
        browser.click("[data-do=resume]");
        assertEquals("Kenya", learner.title());
    }

    @Test
    void leavesTheProgressOfAPageThatWasBuiltLaterAlone() throws IOException {
        String later = "{\"version\":2,\"revision\":7,\"state\":{}}";
        learner.open(site, Capitals.of("practice"));
        browser.clickButton("Start");
        browser.script(KEY + "localStorage.setItem(key, arguments[0])", later);
        learner.open(site, Capitals.of("practice"));
        assertEquals(NOT_KEPT, learner.notes());
        browser.clickButton("Start");
        takeTheQuiz();
        assertEquals(later, browser.script(KEY + "return localStorage.getItem(key)"));
    }

    /**
     * Damages what is kept in one way after the other, of many in {@link RestoreTest}; each time
     * the quiz can be finished.
     */
    @Test
    void isNotBrokenByWhatItCannotHaveKept() throws IOException {
        Quiz quiz =
                Fixtures.quiz(
                        "capitals.md",
                        Capitals.TEXT.substring(0, Capitals.TEXT.indexOf("## Kenya"))
                                + Capitals.TEXT.substring(Capitals.TEXT.indexOf("## Japan")));
        learner.open(site, quiz);
        browser.clickButton("Start");
        learner.choose("Cusco");
        learner.check();
        // What follows the whole is kept apart from it, until the next question.
        browser.clickButton("Skip");
        browser.clickButton("Previous");
        String sound = (String) browser.script(KEY + "return localStorage.getItem(key)");
        for (String damage :
                List.of(
                        "kept.revision = 'x'; state.screen = 5",
                        "state.answers = ['x']",
                        "peru.response = [...peru.checked, ...peru.checked]",
                        "peru.checked = {}",
                        "state.pace = -1",
                        "state.shown = null",
                        "state.shown = {japan: 'x', peru: ['x']}",
                        "state.shown.peru.fill(state.shown.peru[0])")) {
            browser.script(
                    KEY
                            + "const kept = JSON.parse(arguments[0]); const {state} = kept;"
                            + "const {peru} = state.answers;"
                            + damage
                            + "; localStorage.setItem(key, JSON.stringify(kept));",
                    sound);
            browser.open(site.resolve("capitals/index.html"));
            assertEquals(List.of(), learner.notes(), damage);
            browser.click("#start .primary");
            assertEquals(List.of("A", "B", "C"), browser.texts(CURRENT + " .letter"), damage);
            browser.press("a", Keys.ENTER);
            browser.press(Keys.ENTER);
            browser.press("c", Keys.ENTER);
            browser.clickButton("Results");
            assertEquals(
                    List.of("2 of 2 points"),
                    browser.texts("#results:not([hidden]) .score"),
                    damage);
        }
    }

    @Test
    void keepsEachQuizOfEachSiteByItself() throws IOException {
        Quiz other = Fixtures.quiz("other.md", Capitals.TEXT);
        SiteFolder.write(site.resolve("one"), Capitals.of("practice"), other);
        SiteFolder.write(site.resolve("two"), Capitals.of("practice"));
        try (StaticHost host = new StaticHost(site, "/sites/")) {
            browser.open(host.address("one/capitals/index.html"));
            browser.clickButton("Start");
            browser.press("a");
            for (String page : List.of("two/capitals", "one/other")) {
                browser.open(host.address(page + "/index.html"));
                assertEquals(true, browser.shows("[data-do=begin]"), page);
                browser.clickButton("Start");
                browser.press("b");
            }
            browser.open(host.address("one/capitals/index.html"));
            browser.click("[data-do=resume]");
            assertEquals(List.of("Lima"), learner.chosen());
            assertEquals(
                    List.of(
                            "quiz:/sites/one/:capitals",
                            "quiz:/sites/one/:other",
                            "quiz:/sites/two/:capitals",
                            "quiz-latest:/sites/one/:capitals",
                            "quiz-latest:/sites/one/:other",
                            "quiz-latest:/sites/two/:capitals",
                            "quiz-recent:/sites/one/",
                            "quiz-recent:/sites/two/"),
                    browser.script(
                            "return Object.keys(localStorage).sort((one, other) => one.replace('-',"
                                    + " '~') < other.replace('-', '~') ? -1 : 1)"));
        }
    }

    @Test
    void resetsEveryTypeTheStorageAndTheViewTogether() throws IOException {
        learner.open(site, Fixtures.types("practice"), "#q-multiple");
        browser.press("a");
        browser.press("b");
        browser.click(CURRENT + " [data-do=hint]");
        learner.check();
        browser.clickButton("Skip");
        browser.clickButton("Skip");
        learner.type("46");
        browser.clickButton("Check");
        browser.clickButton("Next");
        learner.type("ls");
        browser.clickButton("Skip");
        browser.all(CURRENT + " .blank").get(0).sendKeys("for");
        browser.clickButton("Check");
        finish();
        startOver();
        assertEquals(true, browser.shows("[data-do=begin]"));
        assertEquals(
                List.of(),
                browser.script(
                        "return [...document.querySelectorAll('#questions :is(input,"
                                + " select)')].filter((each) => each.checked || (each.matches('.blank,"
                                + " select') && each.value)).map((each) => each.id)"));
        assertEquals(
                0,
                browser.all(
                                "#questions :is(.mark, .verdict:not([hidden]), .hint:not([hidden]),"
                                        + " .answer:not([hidden]), fieldset:disabled)")
                        .size());
        browser.reload();
        browser.clickButton("Start");
        assertEquals("1 of 5", learner.position());
    }

    @Test
    void putsStepsBackWhenItStartsOver() throws IOException {
        learner.open(site, Quizzes.quiz("a", Mode.PRACTICE, Samples.permutation()).build());
        browser.clickButton("Start");
        List<String> listed = browser.texts(".step .text");
        browser.click(".step:first-child [data-move='1']");
        browser.clickButton("Check");
        finish();
        startOver();
        browser.clickButton("Start");
        assertEquals(listed, browser.texts(".step .text"));
    }

    @Test
    void keepsQuestionsWhoseIdsAreWordsOfTheScriptsLanguage() throws IOException {
        String named = "## Peru\n\n```yaml question\nid: __proto__\n```";
        learner.open(site, Capitals.with("## Peru", named, "## Kenya", "## Constructor"));
        browser.clickButton("Start");
        browser.clickButton("Skip");
        learner.answer("Nairobi");
        browser.reload();
        finish();
        assertEquals(
                List.of("Not answered", "Correct · Attempts used: 1", "Not answered"),
                learner.reviews());
    }
}
