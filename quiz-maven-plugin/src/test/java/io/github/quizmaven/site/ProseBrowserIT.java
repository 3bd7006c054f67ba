package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors wrote, as the real browser lays it out. */
class ProseBrowserIT extends BrowserTest {

    private static final String WIDE = "wide-".repeat(40);

    private static final String TEXT =
            """
            ---
            title: Prose
            ---

            ## Boxes

            | left | middle | right | none |
            |:--|:-:|--:|---|
            | a | b | c | d |

            ```text
            short
            ```

            ```text
            %s
            ```

            - [x] A phrase.
            - [ ] `code` in it
            - [ ] $\\frac{1}{2}$
            - [ ] **bold** and a phrase that is so long that no line of any telephone holds it whole
            - [ ]
              ```text
              a block of code
              ```
            - [ ] - a list

              - of two

            ### Hint

            None.
            """
                    .formatted(WIDE);

    /** How far a letter's line is above or below the first line of what the option holds. */
    private static final String OFF =
            """
            const boxOf = (node) => {
              const range = document.createRange();
              range.selectNodeContents(node);
              return [...range.getClientRects()].find(({width}) => width > 0);
            };
            const textsOf = (node) => {
              const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
              const found = [];
              while (walker.nextNode()) {
                if (walker.currentNode.data.trim()
                  && walker.currentNode.parentElement.checkVisibility()) {
                  found.push(walker.currentNode);
                }
              }
              return found;
            };
            const middleOf = ({top, bottom}) => (top + bottom) / 2;
            return [...document.querySelectorAll(`${arguments[0]} .option`)].map((option) => {
              const letter = boxOf(option.querySelector('.letter'));
              const words = option.querySelector('.text');
              const first = boxOf(words.querySelector('math') ?? textsOf(words)[0]);
              return Math.round(Math.abs(middleOf(letter) - middleOf(first)));
            });
            """;

    private void begin() throws IOException {
        open(Fixtures.quiz("prose.md", TEXT));
        browser.clickButton("Start");
    }

    @Test
    void tablesKeepTheirColumnsAlignment() throws IOException {
        begin();
        for (String cell : List.of("th", "td")) {
            assertEquals(
                    List.of("left", "center", "right", "start"),
                    browser.script(
                            "return [...document.querySelectorAll(arguments[0])].map((each) =>"
                                    + " getComputedStyle(each).textAlign.replace('-webkit-', ''))",
                            CURRENT + " .stem " + cell));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void boxesShowThatThereIsMoreWhereTheyScroll(int width) throws IOException {
        browser.size(width, 900);
        begin();
        List<?> boxes =
                (List<?>)
                        browser.scriptLater(
                                "const [scope, done] = arguments;"
                                        + "requestAnimationFrame(() => requestAnimationFrame(() =>"
                                        + " done([...document.querySelectorAll(scope)].map((box) =>"
                                        + " [box.scrollWidth > box.clientWidth,"
                                        + " getComputedStyle(box).boxShadow !== 'none']))));",
                                CURRENT + " .stem :is(pre, .scroll)");
        assertEquals(3, boxes.size());
        assertEquals(List.of(true, true), boxes.get(2));
        assertEquals(List.of(false, false), boxes.get(1));
        assertEquals(1, ((List<?>) boxes.get(0)).stream().distinct().count(), boxes.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void lettersStandInLineWithTheFirstLineOfAnOption(int width) throws IOException {
        browser.size(width, 900);
        begin();
        List<?> off = (List<?>) browser.script(OFF, CURRENT);
        assertEquals(6, off.size());
        assertEquals(true, off.stream().allMatch(each -> (long) each <= 5), off.toString());
    }
}
