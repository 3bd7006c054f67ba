package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.site.template.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pages that list quizzes, as everybody sees, reads and waits for them. */
class CatalogueLookBrowserIT extends BrowserTest {

    private static final String READY =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() =>"
                    + " done(Math.round(performance.now()))));";

    private static Quiz quiz(String lang, int number) {
        return Quizzes.quiz(
                        "part-%d/quiz-%d".formatted(number % 2, number),
                        number % 3 == 0 ? Mode.EXAM : Mode.PRACTICE,
                        Quizzes.question("one", "One")
                                .level(number % 3 == 0 ? "hard" : "easy")
                                .time(60)
                                .key("Yes")
                                .distractor("No")
                                .build(),
                        Quizzes.question("two", "Two").key("Yes").distractor("No").build())
                .lang(lang)
                .title(lang.equals("ar") ? "التوسع في MLOps " + number : "Scaling " + number)
                .description("Supercalifragilisticexpialidocious-and-even-longer-than-that")
                .topic("Topic " + number % 4)
                .tags("tag" + number % 5)
                .badge("Badge " + number)
                .build();
    }

    private void write(String lang, int count) throws IOException {
        SiteFolder.write(
                site,
                IntStream.range(0, count).mapToObj(each -> quiz(lang, each)).toArray(Quiz[]::new));
    }

    private void open(String folder) {
        browser.open(site.resolve(folder).resolve("index.html"));
    }

    private void play() {
        Solver solver = new Solver(browser, Hand.script(browser));
        open("part-1/quiz-1");
        solver.begin();
        for (int question = 0; question < 2; question++) {
            solver.answerRight();
            solver.check();
            solver.goOn();
        }
        open("part-1/quiz-5");
        solver.begin();
        solver.answerRight();
        solver.check();
    }

    private static void choose(int place) {
        WebElement state = browser.shown("#by-state");
        state.sendKeys(Keys.HOME);
        for (int press = 0; press < place; press++) {
            state.sendKeys(Keys.ARROW_DOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,14", "ar,14", "en,64", "ar,64"})
    void hasNoFaultsInAnyState(String lang, int count) throws IOException {
        write(lang, count);
        ScreenCheck check = new ScreenCheck(browser);
        open("");
        // A window that was never clicked may have no focus to show.
        browser.click("h1");
        check.look("list");
        play();
        open("");
        check.look("with progress");
        if (browser.shows(".fold")) {
            browser.click("#groups > .fold:last-child > summary");
            browser.scriptLater(READY);
            check.look("unfolded");
        }
        browser.click("#filters summary");
        browser.await("#by-topic option:nth-child(3)");
        check.look("filters");
        choose(2);
        assertEquals(1, browser.texts("#matches > li").size());
        check.look("found");
        choose(4);
        assertEquals(List.of(), browser.texts("#matches > li"));
        check.look("nothing found");
        open("part-1");
        check.look("collection");
        assertEquals(List.of(), check.faults());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 64})
    void isReachedByKeysAlone(int count) throws IOException {
        write("en", count);
        play();
        browser.size(320, 256);
        Keyboard keyboard = new Keyboard(browser);
        open("");
        List<String> stops = keyboard.round();
        assertEquals(List.of(), keyboard.faults(), stops.toString());
    }

    /** As it is for those who come for the first time. */
    @ParameterizedTest
    @ValueSource(ints = {14, 64})
    void movesNothingWhenTheScriptComes(int count) throws IOException {
        write("en", count);
        Path script = site.resolve(Assets.build().catalogue().path());
        Path later = Files.move(script, site.resolve("later.js"));
        browser.before(
                "window.shifts = []; new PerformanceObserver((list) => shifts.push("
                        + "...list.getEntries().map(({value}) => value)))"
                        + ".observe({type: 'layout-shift', buffered: true});");
        open("");
        browser.script("document.getAnimations().forEach((each) => each.pause())");
        browser.scriptLater(READY);
        browser.scriptLater(
                "const done = arguments[1], script = document.createElement('script');"
                        + "script.src = arguments[0]; script.onload = () => done();"
                        + "document.head.append(script);",
                later.toUri().toString());
        assertEquals(true, browser.shows("html.ready"));
        browser.scriptLater(READY);
        assertEquals("[]", browser.script("return JSON.stringify(shifts)"));
    }

    /** Measured and told; a time proves nothing on a machine that others use. */
    @Test
    void isReadySoonWithAThousandQuizzes() throws IOException {
        for (int folders : List.of(20, 1)) {
            SiteFolder.write(
                    site, SiteFolder.lists(ManyQuizzes.summaries(1000, folders), Folders.NONE));
            browser.command("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
            try {
                open("");
                Object ready = browser.scriptLater(READY);
                browser.click("#words");
                Object found =
                        browser.scriptLater(
                                "const done = arguments[0], start = performance.now();"
                                        + "const field = document.getElementById('words');"
                                        + "field.value = 'pods';"
                                        + "field.dispatchEvent(new Event('input', {bubbles: true}));"
                                        + "requestAnimationFrame(() => setTimeout(() =>"
                                        + " done(Math.round(performance.now() - start))));");
                System.out.printf(
                        "CatalogueLookBrowserIT: 1,000 quizzes in %d folders, processor four times"
                                + " slower: ready after %s ms, a search takes %s ms%n",
                        folders, ready, found);
            } finally {
                browser.command("Emulation.setCPUThrottlingRate", Map.of("rate", 1));
            }
            assertEquals(true, browser.shows("#matches"));
        }
    }
}
