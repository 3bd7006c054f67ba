package io.github.quizmaven.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.quizmaven.model.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every screen under axe-core, and at 320 pixels. */
@ExtendWith(SharedBrowser.class)
class AccessibilityBrowserIT {

    private static final String CURRENT = "#questions > article:not([hidden])";

    private static final String RUN =
            "const done = arguments[0];"
                    + "axe.run(document, {preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                    + " 'wcag22aa', 'best-practice']}).then((result) => done(result.violations.map("
                    + "(each) => [each.id, each.nodes.map((node) => node.target).filter((target) => {"
                    + " const node = document.querySelector(target);"
                    // To axe a formula is no text, and what stands in a disabled fieldset cannot
                    // take the focus.
                    + " return !(each.id === 'empty-table-header' && node.querySelector('math')"
                    + " || each.id === 'scrollable-region-focusable'"
                    + " && node.matches('fieldset:disabled [tabindex]')); })])"
                    + ".filter(([, targets]) => targets.length)"
                    + ".map(([id, targets]) => `${id}: ${targets.join(' ')}`)));";

    @TempDir Path site;
    private static Browser browser;
    private String axe;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
        SiteFolder.write(
                site,
                Samples.challenge(),
                Samples.arabic(),
                Samples.of(Mode.STUDY),
                Samples.of(Mode.FLASHCARDS),
                Samples.of(Mode.EXAM),
                Fixtures.types("practice"),
                Fixtures.arabicTypes(),
                Fixtures.valid("cloze-pitfalls.md"),
                Fixtures.valid("formulas.md"),
                Fixtures.code("practice", "en"),
                Fixtures.code("study", "ar"),
                FormulaQuiz.quiz());
        browser.size(320, 800);
    }

    @BeforeAll
    static void open(Browser shared) {
        browser = shared;
    }

    private void open(String page) {
        browser.open(site.resolve(page));
        browser.script(axe);
        look(page);
    }

    private void look(String screen) {
        ((List<?>) browser.scriptLater(RUN)).forEach(each -> faults.add(screen + " " + each));
        Object wider = browser.script("return document.documentElement.scrollWidth > innerWidth");
        if (Boolean.TRUE.equals(wider)) {
            faults.add(screen + " scrolls sideways");
        }
        browser.violations().forEach(each -> faults.add(screen + " blocked " + each));
    }

    private void takeChallenge() {
        browser.clickButton("Start");
        look("question");
        browser.clickButton("Check");
        look("blank");
        browser.clickButton("Show a hint");
        browser.press("b");
        browser.clickButton("Check");
        look("wrong");
        browser.press("a");
        browser.clickButton("Check");
        look("right");
        browser.clickButton("Next");
        look("options with code");
        browser.clickButton("Skip");
        look("ordering");
        browser.click("article:not([hidden]) .step:first-child [data-move='1']");
        browser.clickButton("Check");
        browser.clickButton("Check");
        look("ordering, wrong");
        browser.clickButton("Next");
        browser.clickButton("Skip");
        look("sequences");
        browser.clickButton("Results");
        look("results");
        browser.clickButton("Start over");
        browser.click(".pace label:last-child");
        browser.clickButton("Start");
        browser.press("a");
        browser.clickButton("Check");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsNothingOnAnyScreen(boolean dark) {
        browser.dark(dark);
        open("index.html");
        open("mlops/index.html");
        open("mlops/study/index.html");
        open("mlops/exam/index.html");
        browser.clickButton("Start");
        look("exam question");
        open("mlops/flashcards/index.html");
        browser.clickButton("Start");
        look("card");
        browser.clickButton("Turn");
        look("turned card");
        open("عربي/توسع/index.html");
        browser.click("[data-do=begin]");
        look("Arabic question");
        open("mlops/scaling-challenge/index.html");
        takeChallenge();
        assertEquals(List.of(), faults);
    }

    /** Each type as asked, as not answered, checked and solved; then the results. */
    private void takeTypes(String page) {
        browser.open(site.resolve(page + "/index.html"));
        browser.script(axe);
        browser.click("[data-do=begin]");
        while (browser.shows(CURRENT)) {
            String screen = page + " " + browser.shown(CURRENT).getAttribute("id");
            look(screen);
            browser.click(CURRENT + " [data-do=check]");
            look(screen + ", blank");
            if (browser.shows(CURRENT + " .option")) {
                browser.press("a");
                browser.press("b");
            } else if (browser.shows(CURRENT + " .pair")) {
                browser.all(CURRENT + " .pair:first-child option").get(2).click();
            } else if (browser.shows(CURRENT + " .step")) {
                browser.click(CURRENT + " .step:first-child [data-move='1']");
            } else {
                browser.all(CURRENT + " .blank").get(0).sendKeys("7", Keys.ENTER);
            }
            for (int attempt = 0; attempt < 2; attempt++) {
                if (browser.shows(CURRENT + " [data-do=check]")) {
                    browser.click(CURRENT + " [data-do=check]");
                }
                look(screen + ", checked");
            }
            browser.click(CURRENT + " :is([data-do=next], [data-do=skip]):not([hidden])");
        }
        look(page + " results");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsNothingForAnyType(boolean dark) {
        browser.dark(dark);
        takeTypes("practice");
        takeTypes("arabic");
        takeTypes("cloze-pitfalls");
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsNothingWhereFormulasStand(boolean dark) {
        browser.dark(dark);
        open("every-formula/index.html");
        takeTypes("formulas");
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsNothingWhereCodeStands(boolean dark) {
        browser.dark(dark);
        open("code-study-ar/index.html");
        takeTypes("code-practice-en");
        assertEquals(List.of(), faults);
    }

    @Test
    void findsNothingWhereTheScriptIsMissing() throws IOException {
        Files.delete(site.resolve(Assets.build().script().path()));
        browser.open(site.resolve("mlops/scaling-challenge/index.html"));
        browser.script("document.getAnimations().forEach((each) => { each.currentTime = 3100; })");
        browser.script(axe);
        look("closed answers");
        browser.click("#q-why-scaling .answer > summary");
        look("open answer");
        browser.open(site.resolve("practice/index.html"));
        browser.script("document.getAnimations().forEach((each) => { each.currentTime = 3100; })");
        browser.script(axe);
        look("types, closed answers");
        browser.all(".answer > summary").forEach(WebElement::click);
        look("types, open answers");
        assertEquals(List.of(), faults);
    }
}
