package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The results: what they say of the score, and that none of their buttons loses them. */
class ResultsBrowserIT extends BrowserTest {

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void take(String pass, String... cities) throws IOException {
        open(Capitals.with("mode: practice", "mode: practice\npass: " + pass));
        browser.clickButton("Start");
        for (String city : cities) {
            learner.answer(city);
        }
    }

    @ParameterizedTest
    @CsvSource({"60%, Passed, 60", "70%, Not passed this time, 70", "1, Passed, 33"})
    void theScoreIsShownInPointsAndPerCentWithThePassLine(String pass, String words, int line)
            throws IOException {
        take(pass, "Lima", "Nairobi", "Osaka");
        assertEquals("2 of 3 points", learner.score());
        assertEquals("66%", browser.shown(".percent").getText());
        assertEquals(words, browser.shown(".final").getText());
        assertEquals(
                (long) line,
                browser.script(
                        "return Math.floor(parseFloat(document.querySelector('.sum .share-line')"
                                + ".getAttribute('x')))"));
    }

    @Test
    void thePrimaryButtonErasesNothing() throws IOException {
        take("60%", "Lima", "Nairobi", "Osaka");
        browser.click("#results .primary");
        assertEquals("Japan", learner.title());
        browser.back();
        assertEquals("2 of 3 points", learner.score());
        browser.reload();
        assertEquals("2 of 3 points", learner.score());
    }

    @Test
    void practiseTheWrongOnesGoesOnWhereItWasLeft() throws IOException {
        take("60%", "Lima", "Kisumu", "Osaka");
        browser.clickButton("Practise the wrong ones");
        learner.answer("Nairobi");
        browser.back();
        browser.back();
        browser.clickButton("Practise the wrong ones");
        assertEquals("1 of 2", learner.position());
        assertEquals(List.of("Nairobi"), learner.chosen());
    }
}
