package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** How parts of a page stand beside each other. */
class SpacingBrowserIT extends BrowserTest {

    private static final String BOXES =
            "const {pair, mark, text} = arguments[0];"
                    + "return [...document.querySelectorAll(pair)].map((each) => {"
                    + " const [one, other] = [text, mark].map((part) =>"
                    + " each.querySelector(part).getBoundingClientRect());"
                    + " return {gap: Math.round(other.top - one.bottom),"
                    + " apart: Math.round(Math.max(other.left - one.right, one.left - other.right)),"
                    + " start: Math.round(one.left), width: Math.round(one.width)}; })";

    /** On how many heights names end and values begin, by what is drawn of them. */
    private static final String FACTS =
            "return ['dt', 'dd'].map((part) => new Set([...document.querySelectorAll("
                    + "'.facts ' + part)].map((each) => { const range = document.createRange();"
                    + " range.selectNodeContents(each);"
                    + " const {top, bottom} = range.getBoundingClientRect();"
                    + " return Math.round(part === 'dt' ? bottom : top); })).size)";

    private static final String LINES =
            "const lines = []; for (const each of document.querySelectorAll(arguments[0])) {"
                    + " const text = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);"
                    + " while (text.nextNode()) { const {currentNode} = text;"
                    + " for (const found of currentNode.data.matchAll(/\\d+\\s(?:min|s)\\b/g)) {"
                    + " const range = document.createRange();"
                    + " range.setStart(currentNode, found.index);"
                    + " range.setEnd(currentNode, found.index + found[0].length);"
                    + " lines.push(new Set([...range.getClientRects()]"
                    + ".map(({top}) => top)).size); } } }"
                    + "return lines;";

    /** Whether the sign of each field lies in what the field keeps free of text, and in sight. */
    private static final String CLEAR =
            "return [...document.querySelectorAll(arguments[0])].map((each) => {"
                    + " const field = each.querySelector('input');"
                    + " const {right, top, bottom} = field.getBoundingClientRect();"
                    + " const sign = each.querySelector('.icon').getBoundingClientRect();"
                    + " const text = right - parseFloat(getComputedStyle(field).paddingRight);"
                    + " return Number(sign.width > 0 && sign.left >= text && sign.right < right"
                    + " && sign.top > top && sign.bottom < bottom); })";

    private static final String WIDTHS =
            "const range = document.createRange();"
                    + "range.selectNodeContents(document.querySelector(arguments[0]));"
                    + "const lines = new Map();"
                    + "for (const {top, width} of range.getClientRects()) {"
                    + " lines.set(top, (lines.get(top) ?? 0) + Math.round(width)); }"
                    + "return [...lines.values()];";

    private static final String STEPS =
            """
            ---
            title: Steps
            ---

            ## Put the rollout in order

            ```yaml question
            type: ordering
            ```

            1. Build.
            2. Push the image to the registry from which all machines of the cluster fetch it.
            3. Watch.

            ### Answer

            1, 2, 3
            """;

    private static Quiz steps() {
        return Fixtures.quiz("steps.md", STEPS);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Long>> boxes(String around, String one, String other) {
        Map<String, String> selectors = Map.of("pair", around, "text", one, "mark", other);
        return (List<Map<String, Long>>) browser.script(BOXES, selectors);
    }

    /** Also where the name of one takes two lines, and of others only one. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar"})
    void factsHaveTheirNamesAndValuesInLine(String lang) throws IOException {
        browser.size(1280, 800);
        SiteFolder.write(site, Fixtures.everyType(lang, "challenge"));
        browser.open(site.resolve(lang).resolve("challenge").resolve("index.html"));
        assertTrue(browser.all(".facts dt").size() >= 5);
        assertEquals(List.of(1L, 1L), browser.script(FACTS));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void noLineEndsBetweenATimeAndItsUnit(int width) throws IOException {
        browser.size(width, 800);
        open(ExampleChallengeBrowserIT.example());
        browser.click(".pace summary");
        assertWhole(".facts dd, .pace label");
        Solver solver = new Solver(browser, Hand.script(browser));
        solver.begin();
        while (solver.isAsked()) {
            assertWhole(CURRENT + " .kicker");
            solver.goOn();
        }
    }

    private static void assertWhole(String selector) {
        List<?> lines = (List<?>) browser.script(LINES, selector);
        assertTrue(!lines.isEmpty(), selector);
        assertTrue(lines.stream().allMatch(Long.valueOf(1)::equals), selector + " " + lines);
    }

    @ParameterizedTest
    @CsvSource({"320, en", "390, en", "390, ar"})
    void signsOfMatchesStandClearOfThem(int width, String lang) throws IOException {
        browser.size(width, 800);
        SiteFolder.write(site, Fixtures.everyType(lang, "practice"));
        browser.open(site.toUri() + lang + "/practice/index.html#q-matching");
        browser.shown(CURRENT + " .pairs");
        Solver solver = new Solver(browser, Hand.script(browser));
        solver.answerWrong();
        solver.check();
        List<Map<String, Long>> signs = boxes(CURRENT + " .pair", "select", ".mark");
        assertEquals(3, signs.size());
        assertTrue(signs.stream().allMatch(each -> each.get("gap") >= 4), signs.toString());
    }

    /** The sign is beside what was typed, in whatever direction that runs. */
    @ParameterizedTest
    @CsvSource({
        "390, ar, حلقة تكرارية طويلة",
        "390, ar, a very long answer",
        "390, en, a very long answer",
        "1280, ar, حلقة تكرارية طويلة"
    })
    void signsOfBlanksCoverNothingTyped(int width, String lang, String words) throws IOException {
        browser.size(width, 800);
        SiteFolder.write(site, Fixtures.everyType(lang, "practice"));
        browser.open(site.toUri() + lang + "/practice/index.html#q-cloze");
        for (WebElement blank : browser.all(CURRENT + " .blank")) {
            blank.sendKeys(words);
        }
        browser.click(CURRENT + " [data-do=check]");
        browser.settle();
        assertEquals(List.of(1L, 1L, 1L), browser.script(CLEAR, CURRENT + " .field"));
    }

    /** The kind of a question, its level and points: no line of it is a number alone. */
    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void linesAboutAQuestionAreAboutAsLong(int width) throws IOException {
        browser.size(width, 800);
        SiteFolder.write(site, Fixtures.everyType("en", "practice"));
        browser.open(site.toUri() + "en/practice/index.html");
        Solver solver = new Solver(browser, Hand.script(browser));
        solver.begin();
        while (solver.isAsked()) {
            List<?> widths = (List<?>) browser.script(WIDTHS, CURRENT + " .kicker");
            assertTrue(widths.stream().allMatch(each -> (long) each > 40), solver.form() + widths);
            solver.goOn();
        }
    }

    /** A short step takes one row, and a long one the width that there is. */
    @Test
    void stepsHaveTheirButtonsBesideThemWhereThereIsRoom() throws IOException {
        browser.size(390, 844);
        open(steps());
        browser.clickButton("Start");
        List<Map<String, Long>> steps = boxes(CURRENT + " .step", ".text", ".moves");
        List<Boolean> beside = steps.stream().map(each -> each.get("gap") < 0).toList();
        assertEquals(2, beside.stream().filter(Boolean::booleanValue).count(), steps.toString());
        Map<String, Long> longest = steps.get(beside.indexOf(false));
        assertTrue(longest.get("width") > 200, steps.toString());
        assertEquals(1, steps.stream().map(each -> each.get("start")).distinct().count());
    }

    /** Of a choice that is wider than its box, the end is not below the arrow. */
    @Test
    void choicesThatAreTooLongAreSeenToGoOn() throws IOException {
        browser.size(320, 640);
        SiteFolder.write(site, Fixtures.everyType("en", "practice"));
        browser.open(site.toUri() + "en/practice/index.html#q-matching");
        assertEquals(
                "ellipsis",
                browser.script(
                        "return getComputedStyle(document.querySelector(arguments[0]))"
                                + ".textOverflow",
                        CURRENT + " select"));
    }
}
