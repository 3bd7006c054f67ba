package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.site.template.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** Every screen of every mode with every type of question, from left and from right. */
class AccessibilityBrowserIT extends BrowserTest {

    private static final String WITHOUT_SCRIPT =
            "document.getAnimations().forEach((each) => { each.currentTime = 3100; })";

    private ScreenCheck check;
    private Solver solver;

    @BeforeEach
    void start() {
        check = new ScreenCheck(browser);
        solver = new Solver(browser, Hand.script(browser));
        solver.beforeTheEnd(() -> look("before the end"));
    }

    private void open(String page) {
        browser.open(site.resolve(page).resolve("index.html"));
    }

    private void write(String lang, String mode) throws IOException {
        SiteFolder.write(site, Fixtures.everyType(lang, mode));
    }

    private void look(String screen) {
        check.look(screen);
    }

    private String question() {
        return browser.shown(CURRENT).getAttribute("id");
    }

    private void assertNoFaults() {
        assertEquals(List.of(), check.faults());
    }

    /** As asked, not answered, wrong, partly right, right. */
    private void solve(boolean everyState) {
        String question = question();
        look(question);
        solver.check();
        solver.press("hint");
        if (everyState) {
            look(question + ", not answered, with a hint");
        }
        solver.answerWrong();
        solver.check();
        look(question + ", wrong");
        if (everyState && solver.isDivisible()) {
            solver.answerPartly();
            solver.check();
            look(question + ", partly right");
        }
        solver.answerRight();
        solver.check();
        look(question + ", right");
        solver.goOn();
    }

    @ParameterizedTest
    @CsvSource({"en,practice", "ar,practice", "en,challenge", "ar,challenge"})
    void findsNothingWhereAnswersAreChecked(String lang, String mode) throws IOException {
        write(lang, mode);
        open(lang + "/" + mode);
        look("start");
        solver.begin();
        while (solver.isAsked()) {
            // The clock of a challenge is there in every state.
            solve(mode.equals("practice"));
        }
        look("results, passed");
        browser.click(".review:last-child button");
        look("review");
        solver.goOn();
        browser.click("#results [data-do=over]");
        browser.click("#results .asking");
        look("start, erased");
        solver.begin();
        solver.answerWrong();
        solver.check();
        open(lang + "/" + mode);
        look("start, begun");
        browser.click("[data-do=resume]");
        while (solver.isAsked()) {
            solver.goOn();
        }
        look("results, not passed");
        browser.click("[data-do=again]");
        look("the wrong ones");
        assertNoFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void findsNothingInAnExam(String lang) throws IOException {
        PageClock clock = new PageClock(browser);
        write(lang, "exam");
        open(lang + "/exam");
        look("start");
        solver.begin();
        clock.pass(105);
        look("20 seconds left");
        clock.pass(20);
        look("locked");
        solver.goOn();
        while (solver.isAsked()) {
            look(question());
            if (solver.form().equals("numeric")) {
                browser.shown(CURRENT + " .blank").sendKeys("soon");
                solver.goOn();
                look(question() + ", no number");
            }
            solver.answerRight();
            solver.goOn();
        }
        look("results");
        browser.click(".review:first-child button");
        while (solver.isAsked()) {
            look(question() + ", review");
            solver.goOn();
        }
        assertNoFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void findsNothingOnAnyCard(String lang) throws IOException {
        write(lang, "flashcards");
        open(lang + "/flashcards");
        look("start");
        solver.begin();
        while (solver.isAsked()) {
            look(question());
            solver.check();
            look(question() + ", turned");
            solver.check();
        }
        look("results");
        assertNoFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void findsNothingWhereEverythingIsOpen(String lang) throws IOException {
        write(lang, "study");
        open(lang + "/study");
        look("study");
        open(lang);
        look("collection");
        open("");
        look("catalogue");
        assertNoFaults();
    }

    @Test
    void findsNothingWhereProgressIsNotKept() throws IOException {
        browser.before(
                "Object.defineProperty(window, 'localStorage',"
                        + " {get() { throw new Error('blocked'); }});");
        write("en", "challenge");
        open("en/challenge");
        solver.begin();
        assertEquals(1, browser.texts(".note[role=status]").size());
        look("not kept");
        assertNoFaults();
    }

    @Test
    void findsNothingWhereTheQuizGoesOnInAnotherTab() throws IOException {
        write("en", "challenge");
        open("en/challenge");
        solver.begin();
        solver.answerWrong();
        browser.openTab(site.resolve("en/challenge/index.html"));
        browser.click("[data-do=resume]");
        solver.press("hint");
        browser.tab(0);
        browser.await(".note[role=status]");
        look("in another tab");
        assertNoFaults();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void findsNothingWhereTheScriptIsMissing(String lang) throws IOException {
        write(lang, "practice");
        Files.delete(site.resolve(Assets.build().script().path()));
        open(lang + "/practice");
        browser.script(WITHOUT_SCRIPT);
        look("closed answers");
        browser.all(".answer > summary").forEach(WebElement::click);
        look("open answers");
        write(lang, "exam");
        Files.delete(site.resolve(Assets.build().script().path()));
        open(lang + "/exam");
        browser.script(WITHOUT_SCRIPT);
        look("exam");
        assertNoFaults();
    }

    @Test
    void findsNothingWhereFormulasBlanksAndCodeStand() throws IOException {
        SiteFolder.write(
                site,
                Fixtures.valid("cloze-pitfalls.md"),
                Fixtures.valid("formulas.md"),
                Fixtures.code("practice", "en"),
                Fixtures.code("study", "ar"),
                FormulaQuiz.quiz());
        open("every-formula");
        look("every formula");
        open("code-study-ar");
        look("code");
        for (String quiz : List.of("formulas", "cloze-pitfalls", "code-practice-en")) {
            open(quiz);
            solver.begin();
            while (solver.isAsked()) {
                solve(true);
            }
            look(quiz + ", results");
        }
        assertNoFaults();
    }

    @Test
    void findsNothingInACatalogueOfManyModes() throws IOException {
        SiteFolder.write(site, Samples.challenge(), Samples.arabic(), Samples.of(Mode.EXAM));
        open("");
        look("catalogue");
        assertNoFaults();
    }
}
