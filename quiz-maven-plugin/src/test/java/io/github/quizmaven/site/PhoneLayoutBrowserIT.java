package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the actions of a question are on screens of several sizes. */
class PhoneLayoutBrowserIT extends BrowserTest {

    /** What is wrong with the actions, at the top of the page and at its end. */
    private static final String LOOK =
            """
            const faults = [];
            const say = (wrong, words) => { if (wrong) faults.push(words); };
            const article = document.querySelector('#questions > article:not([hidden])');
            const root = document.documentElement;
            const buttons = [...article.querySelectorAll('.actions button')]
              .filter((each) => each.checkVisibility());
            const boxOf = (node) => node.getBoundingClientRect();
            const look = (where) => {
              const main = buttons.find((each) => each.matches('.primary')) ?? buttons.find((each) => each.matches('.ends'));
              const width = Math.max(...buttons.map((each) => boxOf(each).width));
              say(boxOf(main).bottom > innerHeight, `${where}: below the edge`);
              say(boxOf(main).top < innerHeight - 190, `${where}: far from the edge`);
              say(boxOf(main).width < width, `${where}: not the largest`);
              say(buttons.some((each) => boxOf(each).height < 44), `${where}: too low`);
            };
            scrollTo(0, 0);
            look('top');
            scrollTo(0, root.scrollHeight);
            look('end');
            say(boxOf(article).bottom > Math.min(...buttons.map((each) => boxOf(each).top)),
              'covers the end of the question');
            say(root.scrollWidth > root.clientWidth, 'scrolls sideways');
            return faults;
            """;

    private static final String STICKY =
            "return [...document.querySelectorAll('#bar, .question .actions')]"
                    + ".filter((each) => each.checkVisibility())"
                    + ".filter((each) => ['sticky', 'fixed']"
                    + ".includes(getComputedStyle(each).position)).length";

    private Solver open(String lang, String mode) throws IOException {
        SiteFolder.write(site, Fixtures.everyType(lang, mode));
        browser.open(site.resolve(lang).resolve(mode).resolve("index.html"));
        return new Solver(browser, Hand.script(browser));
    }

    @ParameterizedTest
    @CsvSource({"390, 844, en", "390, 700, de", "320, 640, de", "320, 640, ar", "360, 640, en"})
    void keepsTheActionsAtTheLowerEdgeOfPhones(int width, int height, String lang)
            throws IOException {
        browser.size(width, height);
        Solver solver = open(lang, "practice");
        solver.begin();
        List<String> faults = new ArrayList<>();
        while (solver.isAsked()) {
            String form = solver.form();
            look(faults, form + " asked");
            solver.answerWrong();
            solver.check();
            look(faults, form + " wrong");
            solver.answerRight();
            solver.check();
            look(faults, form + " done");
            solver.goOn();
        }
        assertEquals(List.of(), faults);
    }

    private static void look(List<String> faults, String when) {
        browser.settle();
        PageChecks.strings(browser.script(LOOK)).forEach(each -> faults.add(when + ": " + each));
    }

    /** What has the focus is seen between the bar and the actions. */
    @Test
    void coversNoFocus() throws IOException {
        browser.size(390, 700);
        Solver solver = open("de", "challenge");
        solver.begin();
        Keyboard keyboard = new Keyboard(browser);
        while (solver.isAsked()) {
            keyboard.round();
            solver.goOn();
        }
        assertEquals(List.of(), keyboard.faults());
    }

    @ParameterizedTest
    @CsvSource({"320, 256, 0", "360, 400, 0", "844, 390, 1", "1280, 800, 1", "390, 844, 2"})
    void leavesRoomToReadOnLowScreens(int width, int height, long sticky) throws IOException {
        browser.size(width, height);
        open("en", "challenge").begin();
        assertEquals(sticky, browser.script(STICKY));
    }

    @Test
    void showsAPlainChoiceWithItsActionAtOnce() throws IOException {
        browser.size(1280, 800);
        new Learner(browser).open(site, Capitals.of("practice"));
        browser.clickButton("Start");
        long bottom =
                (long)
                        browser.script(
                                "return Math.ceil(document.querySelector('#questions article"
                                        + ":not([hidden])').getBoundingClientRect().bottom)");
        assertEquals(true, bottom <= 620, () -> bottom + " pixels");
    }
}
