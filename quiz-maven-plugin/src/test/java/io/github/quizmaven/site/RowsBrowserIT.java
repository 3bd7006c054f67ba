package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs in one row is in one row, and rows begin and end where a reader expects it. */
class RowsBrowserIT extends BrowserTest {

    /** Separators that are the first on their line, by where the text before them is. */
    private static final String LEADING =
            """
            const found = [];
            for (const line of document.querySelectorAll(arguments[0])) {
              const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
              let bottom = null;
              while (texts.nextNode()) {
                const text = texts.currentNode;
                for (let at = 0; at < text.length; at++) {
                  if (!text.data[at].trim()) continue;
                  const range = document.createRange();
                  range.setStart(text, at);
                  range.setEnd(text, at + 1);
                  const box = range.getBoundingClientRect();
                  if (!box.height) continue;
                  if (text.data[at] === '·' && bottom !== null && box.top > bottom) found.push(line.innerText);
                  bottom = box.top + box.height / 2;
                }
              }
            }
            return found;
            """;

    /** The places, each once, where elements begin in the direction of the text. */
    private static final String STARTS =
            """
            const {direction} = getComputedStyle(document.body);
            const found = [...document.querySelectorAll(arguments[0])].map((each) => {
              const {left, right} = each.getBoundingClientRect();
              return Math.round(direction === 'rtl' ? right : left);
            });
            return [...new Set(found)];
            """;

    /** Titles of several lines, and those of them whose state is not beside the first one. */
    private static final String TITLES =
            """
            const middle = ({top, height}) => top + height / 2;
            const found = {long: 0, apart: []};
            for (const row of document.querySelectorAll('#finish .states li')) {
              const title = document.createRange();
              title.selectNodeContents(row.querySelector('a'));
              const lines = title.getClientRects();
              const state = row.querySelector('.verdict-line').getBoundingClientRect();
              found.long += middle(lines[lines.length - 1]) > middle(lines[0]) + 16 ? 1 : 0;
              if (Math.abs(middle(lines[0]) - middle(state)) > 8) found.apart.push(row.innerText);
            }
            return found;
            """;

    private Solver open(String lang, String mode) throws IOException {
        SiteFolder.write(site, Fixtures.everyType(lang, mode));
        browser.open(site.resolve(lang).resolve(mode).resolve("index.html"));
        return new Solver(browser, Hand.script(browser));
    }

    @ParameterizedTest
    @CsvSource({"en, 390", "en, 320", "ar, 390"})
    void noLineBeginsWithASeparator(String lang, int width) throws IOException {
        browser.size(width, 844);
        browser.scripting(false);
        try {
            open(lang, "practice");
            assertEquals(List.of(), browser.script(LEADING, ".kicker"));
            browser.open(site.resolve("index.html"));
            assertEquals(List.of(), browser.script(LEADING, ".entry .quiet"));
        } finally {
            browser.scripting(true);
        }
    }

    /** Of an option that is code, the letter is a label of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void lettersOfCardsAreInLine(String lang) throws IOException {
        browser.size(390, 844);
        Solver solver = open(lang, "flashcards");
        solver.begin();
        boolean mixed = false;
        while (browser.shows(CURRENT)) {
            mixed |= browser.shows(CURRENT + " .option > .text.prose");
            assertTrue(((List<?>) browser.script(STARTS, CURRENT + " .letter")).size() <= 1);
            browser.click(CURRENT + " [data-do=check]");
            browser.click(CURRENT + " .primary");
        }
        assertTrue(mixed);
        assertEquals(
                List.of(),
                browser.texts(".review .verdict-line").stream()
                        .filter(each -> each.contains("1"))
                        .toList(),
                "cards have no attempts");
    }

    @Test
    void statesAreBesideTheFirstLinesOfTitles() throws IOException {
        browser.size(520, 844);
        Solver solver = open("en", "exam");
        solver.begin();
        while (solver.isAsked()) {
            solver.press(solver.offers("next") ? "next" : "skip");
        }
        assertEquals(Map.of("long", 3L, "apart", List.of()), browser.script(TITLES));
    }

    @Test
    void listsInArabicHaveItsComma() throws IOException {
        Solver solver = open("ar", "practice");
        assertEquals(List.of(), withLatinComma("#start dd"));
        solver.begin();
        while (solver.isAsked()) {
            solver.answerRight();
            solver.check();
            solver.goOn();
        }
        assertEquals(List.of(), withLatinComma(".review"));
        assertEquals(List.of(), withLatinComma(".key-line, .rights"));
    }

    private static List<String> withLatinComma(String selector) {
        return browser.texts(selector).stream().filter(each -> each.contains(", ")).toList();
    }
}
