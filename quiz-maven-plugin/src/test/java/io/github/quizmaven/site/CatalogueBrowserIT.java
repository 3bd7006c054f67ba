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

/** What pages that list quizzes tell a learner who comes back. */
class CatalogueBrowserIT extends BrowserTest {

    private static final String TITLE = "\"> <img src=x onerror=alert(1)> & 'so' </script> {title}";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private static Quiz quiz(String id) {
        return quiz(id, "Title of " + id);
    }

    private static Quiz quiz(String id, String title) {
        return Quizzes.quiz(
                        id,
                        Mode.PRACTICE,
                        Quizzes.question("one", "One").key("Yes").distractor("No").build(),
                        Quizzes.question("two", "Two").key("Yes").distractor("No").build())
                .title(title)
                .badge("Master of " + id)
                .build();
    }

    private void openList(String folder) {
        browser.open(site.resolve(folder).resolve("index.html"));
    }

    private void openQuiz(String id) {
        browser.open(site.resolve(id).resolve("index.html"));
    }

    private void begin(String id) {
        openQuiz(id);
        browser.clickButton("Start");
        learner.answer("Yes");
    }

    private static List<String> standing() {
        return browser.texts("#groups .chip");
    }

    private static String offer() {
        return browser.texts("#continue").stream().findFirst().orElse("").replace("\n", " ");
    }

    @Test
    void tellsHowFarEachQuizHasCome() throws IOException {
        SiteFolder.write(site, quiz("a"), quiz("b"), quiz("c/d"));
        openList("");
        assertEquals(List.of(), standing());
        assertEquals("", offer());

        begin("a");
        openList("");
        assertEquals(List.of("In progress, 1 of 2"), standing());
        assertEquals("Continue: Title of a In progress, 1 of 2", offer());

        browser.click("#continue a");
        browser.click("[data-do=resume]");
        learner.answer("No");
        openList("");
        assertEquals(List.of("Not passed, 50%"), standing());
        assertEquals("", offer());

        openQuiz("c/d");
        browser.clickButton("Start");
        learner.answer("Yes");
        learner.answer("Yes");
        openList("c");
        assertEquals(List.of("Passed, 100%", "Badge earned"), standing());
        openList("");
        assertEquals(List.of("Not passed, 50%", "Passed, 100%", "Badge earned"), standing());
    }

    @Test
    void goesOnWithTheLatest() throws IOException {
        SiteFolder.write(site, quiz("a"), quiz("b"), quiz("c/d"));
        begin("c/d");
        begin("b");
        begin("a");
        openQuiz("b");
        browser.click("[data-do=resume]");
        browser.click(CURRENT + " .option:first-child label");
        openList("");
        assertEquals("Continue: Title of b In progress, 2 of 2", offer());
        openList("c");
        assertEquals("Continue: Title of c/d In progress, 1 of 2", offer());
    }

    @Test
    void looksAgainWhenTheLearnerComesBack() throws IOException {
        SiteFolder.write(site, quiz("a"), quiz("b"));
        openList("");
        browser.click("#groups li:last-child a");
        browser.clickButton("Start");
        learner.answer("Yes");
        browser.back();
        while (!browser.shows("#groups")) {
            browser.back();
        }
        assertEquals(List.of("In progress, 1 of 2"), standing());
    }

    @Test
    void showsTitlesAsTheyAre() throws IOException {
        SiteFolder.write(site, quiz("a b%20/c#d?e", TITLE), quiz("عربي/'x'", "x"));
        begin("a b%20/c#d?e");
        openList("");
        assertEquals("Continue: " + TITLE + " In progress, 1 of 2", offer());
        assertEquals(List.of("In progress, 1 of 2"), standing());
        browser.click("#continue a");
        assertEquals(TITLE, browser.shown("h1").getText());
        begin("عربي/'x'");
        openList("عربي");
        assertEquals("Continue: x In progress, 1 of 2", offer());
        assertEquals(List.of(), browser.violations());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }});",
                "localStorage.setItem(`quiz:${location.pathname.replace(/[^/]*$/, '')}:a`, '{]');",
                "localStorage.setItem(`quiz-recent:${location.pathname.replace(/[^/]*$/, '')}`, '7');",
                "localStorage.setItem(`quiz:${location.pathname.replace(/[^/]*$/, '')}:a`,"
                        + " '{\"version\":1,\"revision\":1,\"state\":{\"order\":[\"x\"],\"answers\":{}}}');",
            })
    void isAListWhereNothingSoundIsKept(String before) throws IOException {
        SiteFolder.write(site, quiz("a"), quiz("b"));
        browser.before(before);
        openList("");
        assertEquals(2, browser.texts(".entry").size());
        assertEquals(true, browser.shows("html.ready"));
        assertEquals(List.of(), standing());
    }

    @Test
    void isAPlainListWithoutScript() throws IOException {
        SiteFolder.write(site, SiteFolder.lists(ManyQuizzes.summaries(70, 3), Folders.NONE));
        browser.scripting(false);
        openList("");
        assertEquals(false, browser.shows(":is(form, #continue, button)"));
        assertEquals(3, browser.texts("summary").size());
        browser.click("#groups > :nth-child(2) > summary");
        assertEquals(23, browser.texts(".entry h3").size());
    }

    @Test
    void isStillAListIfTheScriptNeverComes() throws IOException {
        SiteFolder.write(
                site,
                SiteFolder.lists(ManyQuizzes.summaries(20, 3), Folders.NONE).stream()
                        .filter(each -> !each.path().matches("assets/catalogue.*\\.js"))
                        .toList());
        openList("");
        assertEquals(20, browser.texts(".entry h3").size());
        browser.script("document.getAnimations().forEach((each) => { each.currentTime = 3100; })");
        assertEquals(false, browser.shows("form"));
    }
}
