package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and plurals by the page's language, whatever tag names it. */
class LanguagesBrowserIT extends BrowserTest {

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    /** Some of the tags are sound but refused by ECMA-402, some are none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en           | 0.5 of 3 points",
                "en-x-school  | 0.5 of 3 points",
                "de           | 0,5 von 3 Punkten",
                "de-1996-1996 | 0,5 von 3 Punkten",
                "zh-cmn-Hans  | 0.5 of 3 points",
                "fr-zzz-xxx   | 0,5 of 3 points",
                "i-klingon    | 0.5 of 3 points",
                "en_US        | 0.5 of 3 points",
                "-            | 0.5 of 3 points",
                "'12'         | 0.5 of 3 points"
            })
    void areThoseOfTheLongestPartThatIsKnown(String lang, String score) throws IOException {
        learner.open(
                site,
                Capitals.with(
                        "title: Capitals",
                        "title: Capitals\nlang: " + (lang.startsWith("de") ? "de" : "en"),
                        "## Peru\n",
                        "## Peru\n\n```yaml question\ntype: multiple-choice\n```\n",
                        "[ ] Cusco",
                        "[x] Cusco"));
        browser.before(
                "new MutationObserver(() => { if (document.documentElement) {"
                        + " document.documentElement.lang = '"
                        + lang
                        + "'; } }).observe(document, {childList: true});");
        browser.reload();
        browser.click("#start .primary");
        browser.press("a");
        browser.click(CURRENT + " .primary");
        browser.click(CURRENT + " [data-do=skip]");
        browser.click(CURRENT + " [data-do=skip]");
        browser.click(CURRENT + " [data-do=skip]");
        browser.click("#finish [data-do=finish]");
        assertEquals(score, learner.score());
    }
}
