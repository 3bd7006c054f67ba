package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Reading the answers after the end, and the way back to where one was. */
class ReviewBrowserIT extends BrowserTest {

    private static final String BACK = "#bar [data-do=back]";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void take(String mode, String... cities) throws IOException {
        learner.open(site, Capitals.of(mode));
        browser.clickButton("Start");
        for (String city : cities) {
            learner.choose(city);
            finish();
        }
    }

    private static Object title() {
        return browser.script("return document.title");
    }

    private static List<String> listed() {
        return browser.texts(".review h4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge", "exam"})
    void returnsToItsPlace(String mode) throws IOException {
        take(mode, "Lima", "Mombasa", "Tokyo");
        browser.size(1100, 500);
        browser.click(".review:nth-child(2) button");
        assertEquals("Kenya", learner.title());
        browser.clickButton("Back to the results");
        assertEquals("2 of 3 points", learner.score());
        assertEquals(true, browser.focuses(".review:nth-child(2) button"));
        Object inSight =
                browser.script(
                        "const {top, bottom} = document.activeElement.getBoundingClientRect();"
                                + "return top > 0 && bottom < innerHeight && scrollY > 0");
        assertEquals(true, inSight);
        browser.press(Keys.ENTER);
        assertEquals("Kenya", learner.title());
        browser.back();
        assertEquals(true, browser.focuses(".review:nth-child(2) button"));
    }

    @Test
    void isNoWayBackBeforeTheEnd() throws IOException {
        take("practice", "Lima");
        assertEquals(false, browser.shows(BACK));
    }

    @Test
    void listsOnlyTheWrongOnes() throws IOException {
        take("practice", "Lima", "Mombasa", "Kyoto");
        assertEquals(List.of("Peru", "Kenya", "Japan"), listed());
        browser.click("#wrong-only");
        assertEquals(List.of("Kenya", "Japan"), listed());
        browser.click(".review:nth-child(3) button");
        browser.click(BACK);
        assertEquals(List.of("Kenya", "Japan"), listed());
        assertEquals(true, browser.focuses(".review:nth-child(3) button"));
        browser.click(".review:nth-child(2) button");
        browser.clickButton("Previous");
        browser.click(BACK);
        assertEquals(true, browser.focuses("#results-title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lima,Nairobi,Tokyo", "Cusco,Mombasa,Kyoto"})
    void offersNoChoiceWhereThereIsNone(String cities) throws IOException {
        take("practice", cities.split(","));
        assertEquals(false, browser.shows("#wrong-only"));
        assertEquals(3, listed().size());
    }

    @Test
    void whatIsNextStandsRightBelowTheScore() throws IOException {
        take("practice", "Lima", "Mombasa", "Tokyo");
        browser.size(1280, 800);
        Object order =
                browser.script(
                        "const y = (selector) => document.querySelector(selector)"
                                + ".getBoundingClientRect().y;"
                                + "return y('.sum') < y('[data-do=again]')"
                                + " && y('[data-do=again]') < y('.review')");
        assertEquals(true, order);
    }

    @Test
    void theTitleOfThePageSaysWhereOneIs() throws IOException {
        take("practice", "Lima");
        assertEquals("2 of 3 · Capitals", title());
        browser.back();
        assertEquals("1 of 3 · Capitals", title());
        browser.open(site.resolve("capitals/index.html"));
        assertEquals("Capitals", title());
    }
}
